import fc from "fast-check";
import { expect, test } from "vitest";

import { type BigGift, biggestOf, diamondsOverTime } from "@/lib/model/gifts";

const message: fc.Arbitrary<BigGift> = fc
  .record({
    streak: fc.constantFrom("a", "b", "c", "d"),
    count: fc.integer({ min: 1, max: 9 }),
    at: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ streak, count, at }) => ({
    ...{ streak, count, at },
    ...{ giftId: "5", name: "Rose", user: null },
    diamonds: count * 5,
  }));

test("the biggest runs are the same for any order and any batching of their messages", () => {
  const given = fc.array(fc.tuple(message, fc.nat()));
  fc.assert(
    fc.property(given, (drawn) => {
      const messages = drawn.map(([one]) => one);
      const shuffled = drawn
        .toSorted(([, left], [, right]) => left - right)
        .map(([one]) => one);
      const half = Math.floor(shuffled.length / 2);
      const parts = [shuffled.slice(0, half), shuffled.slice(half)];
      const merged = parts.flatMap((part) => biggestOf(part, 4));
      expect(biggestOf(merged, 2)).toEqual(biggestOf(messages, 2));
    }),
  );
});

test("a run stands once, as big as its furthest message says", () => {
  const run = { streak: "a", giftId: "5", name: "Rose", user: null };
  const biggest = biggestOf(
    [
      { ...run, count: 8, diamonds: 8, at: 3 },
      { ...run, count: 12, diamonds: 12, at: 4 },
      { ...run, count: 12, diamonds: 12, at: 5 },
    ],
    5,
  );
  expect(biggest).toEqual([{ ...run, count: 12, diamonds: 12, at: 4 }]);
});

const MINUTE_MS = 60_000;

test("no diamond is lost between the bars, and there are never too many of them", () => {
  const minutes = fc.uniqueArray(
    fc.record({
      minute: fc.nat({ max: 3_000 }).map((index) => index * MINUTE_MS),
      diamonds: fc.nat({ max: 1_000 }),
    }),
    { selector: ({ minute }) => minute },
  );
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 400 }), (rows, most) => {
      const { points } = diamondsOverTime(rows, most);
      const sum = (all: readonly { diamonds: number }[]) =>
        all.reduce((total, { diamonds }) => total + diamonds, 0);
      expect(points.length).toBeLessThanOrEqual(most);
      expect(sum(points)).toBe(sum(rows));
    }),
  );
});

test("a quiet minute between two gifts is a bar of nothing", () => {
  const { points } = diamondsOverTime(
    [
      { minute: 0, diamonds: 5 },
      { minute: 2 * MINUTE_MS, diamonds: 7 },
    ],
    400,
  );
  expect(points.map(({ diamonds }) => diamonds)).toEqual([5, 0, 7]);
});
