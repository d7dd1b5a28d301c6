import { expect, test } from "vitest";

import { formatMoneyRange } from "@/lib/text/money";

test("small sums show cents", () => {
  expect(formatMoneyRange(3.5, 6, "USD")).toMatch(/^\$3\.50\s?–\s?\$?6\.00$/);
});

test("large sums do not pretend to be exact to the cent", () => {
  expect(formatMoneyRange(159.89, 274.1, "USD")).toMatch(
    /^\$160\s?–\s?\$?274$/,
  );
});
