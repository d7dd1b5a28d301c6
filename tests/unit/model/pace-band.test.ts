import fc from "fast-check";
import { expect, test } from "vitest";

import type { AlignedLive } from "@/lib/model/compare";
import { type BandMinute, paceBand, paceOf } from "@/lib/model/pace-band";

/** Viewers minute by minute; null where nothing was captured. */
function live(viewers: readonly (number | null)[]): AlignedLive {
  return viewers.map((value) => ({
    ...{ viewers: value, comments: null, likes: null, diamonds: null },
    ...{ joins: null, follows: null, shares: null },
  }));
}

const lives = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { maxLength: 12 }),
  { maxLength: 9 },
);

test("the order of the lives does not matter, and the band holds its median", () => {
  fc.assert(
    fc.property(lives, (viewers) => {
      const band = paceBand(viewers.map(live), "viewers");
      expect(paceBand(viewers.toReversed().map(live), "viewers")).toEqual(band);
      for (const { low, median, high, minute, lives: having } of band) {
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        const known = viewers.flatMap((one) => one[minute] ?? []);
        expect(having).toBe(known.length);
        expect(having).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});

test("a minute that only two lives have captured has no usual", () => {
  const band = paceBand(
    [live([10, 10]), live([20, null]), live([30, 30])],
    "viewers",
  );
  expect(band).toEqual([
    { minute: 0, low: 15, median: 20, high: 25, lives: 3 },
  ]);
});

test("a value is told against the median of its minute", () => {
  const usual: BandMinute = {
    ...{ minute: 0, low: 80, median: 100, high: 130, lives: 3 },
  };
  expect(paceOf(104, usual)).toEqual({ kind: "usual" });
  expect(paceOf(120, usual)).toMatchObject({ kind: "above" });
  expect(paceOf(50, usual)).toEqual({ kind: "below", share: 0.5 });
  expect(paceOf(0, { ...usual, median: 0 })).toEqual({ kind: "usual" });
  expect(paceOf(3, { ...usual, median: 0 })).toBeNull();
});
