import fc from "fast-check";
import { expect, test } from "vitest";

import { concentrationOf } from "@/lib/model/concentration";

/** By its definition: the mean difference of all pairs, over twice the mean. */
function naiveGini(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let differences = 0;
  for (const left of values)
    for (const right of values) differences += Math.abs(left - right);
  return differences / (values.length ** 2 * 2 * mean);
}

const gifts = fc
  .array(fc.nat(5_000), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some((value) => value > 0));

test("the concentration equals what its definitions say, in any order", () => {
  fc.assert(
    fc.property(gifts, (values) => {
      const found = concentrationOf(values);
      const sorted = values.toSorted((left, right) => right - left);
      const all = sorted.reduce((sum, value) => sum + value, 0);
      const first = (count: number) =>
        sorted.slice(0, count).reduce((sum, value) => sum + value, 0);
      expect(found?.gini).toBeCloseTo(naiveGini(values), 9);
      expect(found?.top1).toBeCloseTo(first(1) / all, 12);
      expect(found?.top3).toBeCloseTo(first(3) / all, 12);
      expect(found?.top10).toBeCloseTo(first(10) / all, 12);
      const half = found?.half ?? 0;
      expect(first(half) * 2).toBeGreaterThanOrEqual(all);
      expect(first(half - 1) * 2).toBeLessThan(all);
      expect(concentrationOf(values.toReversed())).toEqual(found);
    }),
  );
});

test("equal givers are even, one giver of all is not", () => {
  expect(concentrationOf([7, 7, 7, 7])).toMatchObject({ gini: 0, half: 2 });
  expect(concentrationOf([0, 0, 0, 90])).toMatchObject({
    ...{ gini: 0.75, half: 1, top1: 1 },
  });
});

test("without diamonds there is nothing to be concentrated", () => {
  expect(concentrationOf([])).toBeNull();
  expect(concentrationOf([0, 0])).toBeNull();
});
