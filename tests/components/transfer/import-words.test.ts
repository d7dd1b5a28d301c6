import { expect, test } from "vitest";

import { ownWords } from "@/components/transfer/import-words";

test("the preview says how many of each come with a live, and of nothing nothing", () => {
  const none = { marks: 0, sales: 0, ticks: 0, draws: 0 };
  expect(ownWords({ ...none, marks: 1, sales: 2, draws: 1 })).toBe(
    "1 marked moment, 2 steps of selling, 1 draw",
  );
  expect(ownWords(none)).toBe("");
});
