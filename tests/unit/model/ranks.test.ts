import fc from "fast-check";
import { expect, test } from "vitest";

import { medianOf } from "@/lib/model/median";
import { firstOf, percentileOf, rising } from "@/lib/model/ranks";

const numbers = fc.array(fc.integer({ min: -1_000, max: 1_000 }), {
  minLength: 1,
  maxLength: 60,
});

/** Between the two nearest, told by walking there. */
function naivePercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  let rest = share * (sorted.length - 1);
  let index = 0;
  while (rest >= 1) {
    index += 1;
    rest -= 1;
  }
  const here = sorted[index] ?? 0;
  const next = sorted[index + 1] ?? here;
  return here * (1 - rest) + next * rest;
}

test("a percentile is that of a naive computation, in whatever order the values come", () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1),
      (values, share) => {
        const found = percentileOf(rising(values), share);
        expect(found).toBeCloseTo(naivePercentile(values, share), 6);
        expect(percentileOf(rising(values.toReversed()), share)).toBe(found);
      },
    ),
  );
});

test("the median of nothing is not known", () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([4])).toBe(4);
  expect(medianOf([9, 1, 2, 4])).toBe(3);
});

test("the first of many are those of the whole in order", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 12 }), (values, limit) => {
      const items = values.map((value, index) => ({ value, index }));
      type Item = (typeof items)[number];
      const compare = (left: Item, right: Item) =>
        right.value - left.value || left.index - right.index;
      const whole = [...items].sort(compare).slice(0, limit);
      expect(firstOf(items, limit, compare)).toEqual(whole);
    }),
  );
});
