import { expect, test } from "vitest";

import { parseBatch } from "@/lib/protocol/parse-batch";

const BATCH = { kind: "batch", relay: "r", items: [{ number: 64 }] };

test.each([BATCH, { ...BATCH, items: [] }])("%j is a batch", (posted) => {
  expect(parseBatch(posted)).toEqual(posted);
});

test.each([
  null,
  "batch",
  {},
  { ...BATCH, kind: "ack" },
  { ...BATCH, relay: 1 },
  { ...BATCH, items: { number: 1 } },
  { ...BATCH, items: [{}] },
  { ...BATCH, items: [{ number: "64" }] },
  { ...BATCH, items: [{ number: 64 }, null] },
])("%j is none", (posted) => {
  expect(parseBatch(posted)).toBeNull();
});
