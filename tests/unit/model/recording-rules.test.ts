import { expect, test } from "vitest";

import {
  DEFAULT_RULES,
  heldBy,
  parseHandle,
  parseRules,
  type RecordingRules,
} from "@/lib/model/recording-rules";

test.each<[string, Partial<RecordingRules>, string, string | null]>([
  ["anybody by default", {}, "otter", null],
  ["somebody unknown by default", {}, "", null],
  ["anybody during a pause", { isPaused: true }, "otter", "paused"],
  ["whom the list forbids", { never: ["otter"] }, "Otter", "never"],
  ["somebody beside that list", { never: ["otter"] }, "wren", null],
  ["who was chosen", { scope: "chosen", chosen: ["otter"] }, "OTTER", null],
  ["who was not", { scope: "chosen", chosen: ["otter"] }, "wren", "notChosen"],
  ["nobody", { scope: "chosen", chosen: ["otter"] }, "", "notChosen"],
  ["chosen while all are recorded", { chosen: ["otter"] }, "wren", null],
  [
    "both chosen and forbidden",
    { scope: "chosen", chosen: ["otter"], never: ["otter"] },
    "otter",
    "never",
  ],
])("%s is judged by the rules", (_, changes, handle, held) => {
  expect(heldBy({ ...DEFAULT_RULES, ...changes }, handle)).toBe(held);
});

test.each([undefined, null, "all", 5, {}, []])(
  "of %j nothing is kept but the defaults",
  (stored) => {
    expect(parseRules(stored)).toEqual(DEFAULT_RULES);
  },
);

test("each member that fits is kept, whatever the others are", () => {
  expect(
    parseRules({
      ...{ isPaused: "yes", scope: "chosen", never: "otter", extra: 1 },
      ...{ chosen: ["@Otter", "otter", 5, "no handle", "wren"] },
      recorderMegabytes: 50,
    }),
  ).toEqual({
    ...{ isPaused: false, scope: "chosen", never: [] },
    ...{ chosen: ["otter", "wren"], recorderMegabytes: 50 },
  });
});

test.each([
  [0, 0],
  [1e9, 100_000],
  [-1, 500],
  [NaN, 500],
  ["7", 500],
])("a recorder of %j megabytes is one of %d", (stored, megabytes) => {
  expect(parseRules({ recorderMegabytes: stored }).recorderMegabytes).toBe(
    megabytes,
  );
});

test("a list holds a thousand handles at most", () => {
  const never = Array.from({ length: 1_200 }, (_, index) => `otter${index}`);
  expect(parseRules({ never }).never).toEqual(never.slice(0, 1_000));
});

test.each([
  ["otter", "otter"],
  ["@River.Otter_12", "river.otter_12"],
  ["  otter ", "otter"],
  ["https://www.tiktok.com/@otter/live?lang=en", "otter"],
  ["", null],
  ["@", null],
  ["two words", null],
  ["https://www.tiktok.com/", null],
  ["x".repeat(65), null],
])("%j is read as the handle %j", (typed, handle) => {
  expect(parseHandle(typed)).toBe(handle);
});
