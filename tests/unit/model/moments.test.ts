import fc from "fast-check";
import { expect, test } from "vitest";

import { examplesOf, momentsOf, robustZ } from "@/lib/model/moments";
import type { MinuteRow } from "@/lib/store/rows";

import { aMinuteRow } from "../../support/session-rows";

const MINUTE = 60_000;
const COUNT = 30;
const WHOLE = [{ from: 0, to: COUNT * MINUTE }];

/** Half an hour with about eight comments a minute; what is named is other than usual. */
function halfAnHour(other: Record<number, Partial<MinuteRow>>): MinuteRow[] {
  return Array.from({ length: COUNT }, (_, index) =>
    aMinuteRow(index * MINUTE, { comments: 7 + (index % 3), ...other[index] }),
  );
}

test("a minute with far more comments than usual is a moment, and says how many times", () => {
  const [moment, ...others] = momentsOf(
    halfAnHour({ 12: { comments: 40 } }),
    WHOLE,
  );
  expect(others).toEqual([]);
  expect(moment).toMatchObject({
    ...{ at: 12 * MINUTE, to: 13 * MINUTE, peakAt: 12 * MINUTE },
    ...{ series: "comments", value: 40, usual: 8, times: 5 },
  });
  expect(moment?.z).toBeCloseTo(0.6745 * 32);
});

test("minutes side by side are one moment, named by what stood out most", () => {
  const moments = momentsOf(
    halfAnHour({
      ...{ 5: { comments: 25 }, 6: { comments: 60 } },
      7: { shares: 3 },
    }),
    WHOLE,
  );
  expect(moments).toHaveLength(1);
  expect(moments[0]).toMatchObject({
    ...{ at: 5 * MINUTE, to: 8 * MINUTE, peakAt: 6 * MINUTE },
    series: "comments",
  });
});

test.each([
  ["comments", 4],
  ["likes", 49],
  ["diamonds", 49],
  ["joins", 4],
  ["follows", 1],
  ["shares", 1],
] as const)("%s below their floor are no moment", (name, value) => {
  const quiet = halfAnHour({}).map((row) => ({ ...row, comments: 0 }));
  const lifted = (amount: number) =>
    quiet.map((row, index) => (index === 9 ? { ...row, [name]: amount } : row));
  expect(momentsOf(lifted(value), WHOLE)).toEqual([]);
  expect(momentsOf(lifted(value + 1), WHOLE)).toMatchObject([
    { series: name, at: 9 * MINUTE, usual: 0, times: value + 1 },
  ]);
});

test("a jump of viewers is a moment, a jump over a minute without a report is not", () => {
  const reports = (index: number): MinuteRow["reports"] => [
    [index * MINUTE + 1, index < 15 ? 100 + (index % 2) : 400, "1"],
  ];
  const minutes = halfAnHour({}).map((row, index) => ({
    ...row,
    reports: reports(index),
  }));
  expect(momentsOf(minutes, WHOLE)).toMatchObject([
    { series: "viewers", at: 15 * MINUTE, value: 300 },
  ]);
  for (const index of [13, 14])
    Object.assign(minutes[index] ?? {}, { reports: [] });
  expect(momentsOf(minutes, WHOLE)).toEqual([]);
});

test("a minute that was not wholly captured is no moment and not usual", () => {
  const minutes = halfAnHour({ 12: { comments: 400 } });
  const covered = [
    { from: 0, to: 12.5 * MINUTE },
    { from: 12.6 * MINUTE, to: COUNT * MINUTE },
  ];
  expect(momentsOf(minutes, covered)).toEqual([]);
});

test("the order of minutes and stretches does not matter, and twelve moments are the most", () => {
  const minutes = fc.array(fc.nat(60), { minLength: 20, maxLength: 120 });
  fc.assert(
    fc.property(minutes, fc.integer(), (comments, seed) => {
      const rows = comments.map((count, index) =>
        aMinuteRow(index * MINUTE, {
          comments: count * (index % 7 === 0 ? 9 : 1),
        }),
      );
      const covered = [{ from: 0, to: rows.length * MINUTE }];
      const moments = momentsOf(rows, covered);
      const turned = rows.toSorted(
        (left, right) =>
          ((left.minute * (seed | 1)) % 7919) -
          ((right.minute * (seed | 1)) % 7919),
      );
      expect(momentsOf(turned, covered)).toEqual(moments);
      expect(moments.length).toBeLessThanOrEqual(12);
      const times = moments.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((left, right) => left - right));
      for (const { value, z, at, to, peakAt } of moments) {
        expect(z).toBeGreaterThanOrEqual(3.5);
        expect(value).toBeGreaterThanOrEqual(5);
        expect(peakAt >= at && peakAt < to).toBe(true);
      }
    }),
  );
});

test("where most values are equal the mean deviation is the measure", () => {
  const values = [1, 1, 1, 1, 1, 1, 1, 1, 1, 11];
  expect(robustZ(values, 1)(11)).toBeCloseTo(10 / 1.2533);
  expect(robustZ([4, 4, 4], 4)(9)).toBe(0);
});

test("examples are the longest texts that differ, whatever chunks they come in", () => {
  const texts = [
    "hm",
    "a long one",
    " a long one ",
    "",
    "the longest of all",
    "so so",
  ];
  const comments = texts.map((text, index) => ({
    ...{ text, at: index, messageId: String(index) },
  }));
  const whole = examplesOf(comments);
  expect(whole.map(({ text }) => text)).toEqual([
    ...["the longest of all", "a long one", "so so"],
  ]);
  const first = examplesOf(comments.slice(0, 3));
  expect(examplesOf([...first, ...comments.slice(3)])).toEqual(whole);
});
