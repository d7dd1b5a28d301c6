// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";

import { hoursWords, storageWarning } from "@/components/hooks/storage-words";

import { surround } from "../../support/screen";

beforeEach(async () => {
  await surround({});
});

test.each([
  [null, "Known after some minutes of recording."],
  [4000, "More than 1,000 more hours at this rate."],
  [40.4, "About 40 more hours at this rate."],
  [2, "About 2 more hours at this rate."],
  [1.5, "About 90 more minutes at this rate."],
  [1 / 60, "About 1 more minute at this rate."],
  [0.001, "About 0 more minutes at this rate."],
])("%j hours are told as %j", (hours, words) => {
  expect(hoursWords(hours)).toBe(words);
});

test("nothing is said while there is plenty of room", () => {
  const room = { free: 50e9, hours: 400, isFull: false };
  expect(storageWarning({ ...room, level: "ok" })).toBeNull();
});

test.each([
  [
    { level: "low", free: 3e9, hours: 8.4, isFull: false },
    "Room for recordings is getting low: 3 GB left. About 8 more hours at this rate.",
  ],
  [
    { level: "low", free: 900e6, hours: null, isFull: false },
    "Room for recordings is getting low: 900 MB left.",
  ],
  [
    { level: "critical", free: 120e6, hours: 0.5, isFull: false },
    "Hardly any room for recordings: 120 MB left. About 30 more minutes at this rate.",
  ],
  [
    { level: "critical", free: 0, hours: 0, isFull: true },
    "The disk is full: nothing more can be stored.",
  ],
] as const)("%j is told as %j", (storage, words) => {
  expect(storageWarning(storage)).toBe(words);
});
