import fc from "fast-check";
import { expect, test } from "vitest";

import {
  type Baseline,
  isSpike,
  NO_BASELINE,
  withCount,
  withSpikeTold,
} from "@/lib/model/alerts/baseline";

const MINUTE_MS = 60_000;
const BEGIN = 1_790_000_040_000;
const LEAST = 10;

/** The minutes (by number) in which a spike is told of; null is a minute that was not captured. */
function spikesIn(counts: readonly (number | null)[]): number[] {
  let baseline: Baseline = NO_BASELINE;
  return counts.flatMap((count, minute) => {
    if (count === null) return [];
    const at = BEGIN + minute * MINUTE_MS;
    baseline = withCount(withCount(baseline, at, 0), at, count);
    if (!isSpike(baseline, LEAST)) return [];
    baseline = withSpikeTold(baseline);
    return [minute];
  });
}

const same = (count: number, minutes: number) =>
  Array.from({ length: minutes }, () => count);

test("a live that grows or shrinks slowly has no spike", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.double({ min: 0.88, max: 1.1, noNaN: true }),
      (first, growth) => {
        const counts = same(0, 60).map((_, minute) =>
          Math.min(2_000, Math.round(first * growth ** minute)),
        );
        expect(spikesIn(counts)).toEqual([]);
      },
    ),
  );
});

test("noise around what is usual is no spike, and four times the usual is one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 200 }),
      fc.array(fc.double({ min: 0.8, max: 1.2, noNaN: true }), {
        minLength: 10,
        maxLength: 30,
      }),
      (usual, noise) => {
        const counts = noise.map((part) => Math.round(usual * part));
        expect(spikesIn(counts)).toEqual([]);
        expect(spikesIn([...counts, 4 * usual])).toEqual([counts.length]);
      },
    ),
  );
});

test("after a quiet start the live that begins is told of once", () => {
  expect(spikesIn([...same(0, 8), ...same(40, 20)])).toEqual([8]);
  expect(spikesIn([...same(1, 8), 4, 8, 9, 7, 9])).toEqual([]);
});

test("nothing is told before it is known what is usual", () => {
  expect(spikesIn([0, 1, 0, 2, 90])).toEqual([]);
});

test("a second spike is told of after a calm minute, and one in the first when it doubles", () => {
  const calm = same(10, 10);
  expect(spikesIn([...calm, 60, 55, 10, 62])).toEqual([10, 13]);
  expect(spikesIn([...calm, 60, 70, 140])).toEqual([10, 12]);
});

test("minutes that were not captured say nothing of what is usual", () => {
  const gap = same(0, 9).map(() => null);
  expect(spikesIn([...same(30, 10), ...gap, ...same(31, 5)])).toEqual([]);
});

test("fewer than the least are no spike", () => {
  expect(spikesIn([...same(0, 10), LEAST - 1])).toEqual([]);
  expect(spikesIn([...same(0, 10), LEAST])).toEqual([10]);
});
