import { expect, test } from "vitest";

import {
  bytesPerHour,
  hoursLeft,
  sampleStorage,
  storageLevel,
  type StorageSample,
} from "@/lib/model/storage-rate";

const MINUTE = 60_000;

/** One sample a minute. */
function minutely(usages: readonly number[], from = 0): StorageSample[] {
  return usages.map((usage, index) => ({ at: from + index * MINUTE, usage }));
}

function growing(count: number, perMinute: number, start = 0): number[] {
  return Array.from({ length: count }, (_, index) => start + index * perMinute);
}

test("steady growth of a megabyte a minute is sixty an hour", () => {
  expect(bytesPerHour(minutely(growing(20, 1e6)))).toBeCloseTo(60e6);
});

test.each([
  ["no sample", []],
  ["one sample", minutely([1e6])],
  ["four minutes", minutely(growing(5, 1e6))],
])("nothing is said after %s", (_, samples) => {
  expect(bytesPerHour(samples)).toBeNull();
});

test("a recording that was deleted in between does not slow the rate", () => {
  const before = growing(20, 1e6, 900e6);
  const after = growing(20, 1e6, 100e6);
  expect(bytesPerHour(minutely([...before, ...after]))).toBeCloseTo(60e6);
});

test("space that the database gives back as it tidies up is taken off", () => {
  const usages = Array.from(
    { length: 60 },
    (_, index) => index * 1e6 - Math.floor(index / 4) * 2e6,
  );
  const rate = bytesPerHour(minutely(usages)) ?? 0;
  expect(rate).toBeGreaterThan(27e6);
  expect(rate).toBeLessThan(33e6);
});

test("one sudden leap does not move the rate", () => {
  const usages = growing(30, 1e6).map((usage, index) =>
    index < 28 ? usage : usage + 500e6,
  );
  const rate = bytesPerHour(minutely(usages)) ?? 0;
  expect(rate).toBeLessThan(75e6);
});

test("the hours between two lives are no time of recording", () => {
  const first = minutely(growing(20, 2e6));
  const second = minutely(growing(20, 2e6, 40e6), 600 * MINUTE);
  expect(bytesPerHour([...first, ...second])).toBeCloseTo(120e6);
});

test("what shrinks grows by nothing", () => {
  expect(bytesPerHour(minutely(growing(20, -1e6, 50e6)))).toBe(0);
});

test("the last sixty samples are kept", () => {
  const all = growing(80, 1e6).reduce<StorageSample[]>(
    (kept, usage, index) => sampleStorage(kept, index * MINUTE, usage),
    [],
  );
  expect(all).toHaveLength(60);
  expect(all.at(-1)).toEqual({ at: 79 * MINUTE, usage: 79e6 });
});

test("a clock that is set back leaves no sample in the future", () => {
  const before = minutely([1, 2, 3], 100 * MINUTE);
  expect(sampleStorage(before, 50 * MINUTE, 4)).toEqual([
    { at: 50 * MINUTE, usage: 4 },
  ]);
});

test.each([
  [{ free: 10e9, rate: 250e6 }, 40],
  [{ free: 10e9, rate: null }, null],
  [{ free: 10e9, rate: 0 }, null],
])("%j lasts %j hours", (room, hours) => {
  expect(hoursLeft(room)).toBe(hours);
});

test.each([
  [{ free: 100e9, rate: 60e6 }, "ok"],
  [{ free: 100e9, rate: null }, "ok"],
  [{ free: 1e9, rate: null }, "ok"],
  [{ free: 999e6, rate: null }, "low"],
  [{ free: 10e9, rate: 1e9 }, "ok"],
  [{ free: 9.9e9, rate: 1e9 }, "low"],
  [{ free: 1e9, rate: 1.1e9 }, "critical"],
  [{ free: 199e6, rate: 0 }, "critical"],
])("%j is %s", (room, level) => {
  expect(storageLevel(room)).toBe(level);
});
