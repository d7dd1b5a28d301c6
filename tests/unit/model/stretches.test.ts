import fc from "fast-check";
import { expect, test } from "vitest";

import { joinedWithin, lengthOf, wholeMinutesIn } from "@/lib/model/stretches";

const stretches = fc.array(
  fc
    .tuple(fc.nat(400), fc.nat(60))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 30 },
);
const within = { from: 50, to: 300 };

function secondsIn(list: readonly { from: number; to: number }[]): Set<number> {
  const inside = new Set<number>();
  for (const { from, to } of list)
    for (let at = from; at < to; at += 1)
      if (at >= within.from && at < within.to) inside.add(at);
  return inside;
}

test("joined stretches cover the same, each moment once, within the bounds", () => {
  fc.assert(
    fc.property(stretches, (list) => {
      const joined = joinedWithin(list, within);
      expect(secondsIn(joined)).toEqual(secondsIn(list));
      expect(lengthOf(joined)).toBe(secondsIn(list).size);
      for (const [index, { from }] of joined.entries())
        expect(from).toBeGreaterThan(joined[index - 1]?.to ?? -1);
    }),
  );
});

test("only minutes that lie wholly in a stretch are whole", () => {
  const minutes = wholeMinutesIn([
    { from: 30_000, to: 190_000 },
    { from: 240_000, to: 300_000 },
    { from: 300_001, to: 359_999 },
  ]);
  expect(minutes).toEqual([60_000, 120_000, 240_000]);
});
