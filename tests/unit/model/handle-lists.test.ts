import { expect, test } from "vitest";

import {
  addHandles,
  neverRecord,
  readHandles,
  recordStreamer,
} from "@/lib/model/handle-lists";
import {
  DEFAULT_RULES,
  heldBy,
  MAX_HANDLES,
} from "@/lib/model/recording-rules";

test.each([
  ["@Willow.Weaves", ["willow.weaves"]],
  ["willow.weaves", ["willow.weaves"]],
  ["https://www.tiktok.com/@willow.weaves/live", ["willow.weaves"]],
  ["tiktok.com/@willow.weaves?lang=en", ["willow.weaves"]],
  ["@one, @two;three\nfour  five", ["one", "two", "three", "four", "five"]],
  ["@same @SAME", ["same"]],
  ["   ", []],
])("%j names %j", (typed, handles) => {
  expect(readHandles(typed)).toEqual({ handles, rejected: [] });
});

test.each([
  "someone@example.org",
  "https://example.org/@willow.weaves",
  "https://www.tiktok.com/foryou",
  "www.tiktok.com",
  "@@willow",
  "نور",
  "@" + "x".repeat(65),
])("%j names nobody", (typed) => {
  expect(readHandles(typed)).toEqual({ handles: [], rejected: [typed] });
});

test("what can be read is taken and the rest is handed back", () => {
  expect(readHandles("@one, ?! two")).toEqual({
    handles: ["one", "two"],
    rejected: ["?!"],
  });
});

test("a list stands in the order of the alphabet, each name once", () => {
  expect(addHandles(["fox"], ["wren", "badger", "fox"])).toEqual([
    "badger",
    "fox",
    "wren",
  ]);
});

test("a list takes no name too many", () => {
  const full = Array.from({ length: MAX_HANDLES }, (_, index) => `n${index}`);
  expect(addHandles(full, ["one_more"])).toBeNull();
  expect(addHandles(full, ["n7"])).toHaveLength(MAX_HANDLES);
});

test("a streamer put on the never list and taken off is as before", () => {
  const chosen = {
    ...DEFAULT_RULES,
    scope: "chosen" as const,
    chosen: ["fox"],
  };
  const without = { ...chosen, ...neverRecord(chosen, "Fox") };
  expect(heldBy(without, "fox")).toBe("never");
  expect({ ...without, ...recordStreamer(without, "Fox") }).toEqual(chosen);
});

test("recording a streamer who was not chosen chooses them", () => {
  const rules = { ...DEFAULT_RULES, scope: "chosen" as const };
  const changed = { ...rules, ...recordStreamer(rules, "Fox") };
  expect(changed.chosen).toEqual(["fox"]);
  expect(heldBy(changed, "fox")).toBeNull();
});
