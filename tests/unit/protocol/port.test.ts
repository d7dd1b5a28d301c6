import { expect, test } from "vitest";

import { parseWorkerWord } from "@/lib/protocol/port";

test.each([
  { kind: "ack", number: 0, last: 64 },
  { kind: "refused", reason: "full" },
  { kind: "refused", reason: "database" },
])("%j is understood, and what comes along is left behind", (word) => {
  expect(parseWorkerWord({ ...word, more: 1 })).toEqual(word);
});

test.each([
  null,
  "ack",
  {},
  { kind: "ack", number: 1 },
  { kind: "ack", last: 1 },
  { kind: "ack", number: "1", last: 1 },
  { kind: "refused" },
  { kind: "refused", reason: "mood" },
  { kind: "batch", number: 1, last: 1 },
])("%j is no word of the worker", (posted) => {
  expect(parseWorkerWord(posted)).toBeNull();
});
