import { expect, test } from "vitest";

import { driftOf } from "@/lib/model/diagnostics";

test("what is unknown is summed up over sessions", () => {
  const session = {
    unknownMethods: { NovelThingMessage: 2, LinkMicNewMethod: 1 },
    unknownFields: { "ChatMessage.42": 3 },
  };
  expect(driftOf([session, session])).toEqual({
    unknownMethods: { NovelThingMessage: 4, LinkMicNewMethod: 2 },
    unknownFields: { "ChatMessage.42": 6 },
    oddNames: 0,
  });
});

test.each([
  "maple.fox",
  "MapleFox",
  "Maple Fox Message",
  "@maplefoxMessage",
  "MapleFoxMessage https://example.org",
  "6800000000000000001",
  "Room7300000000000000001Message",
  "نورMessage",
])("a method called %s is counted, and not named", (name) => {
  const session = {
    unknownMethods: { [name]: 1 },
    unknownFields: { [`${name}.1`]: 1 },
  };
  const drift = driftOf([session]);
  expect(drift.oddNames).toBe(2);
  expect(JSON.stringify(drift)).not.toContain(name);
});
