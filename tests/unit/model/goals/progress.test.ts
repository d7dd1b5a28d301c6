import fc from "fast-check";
import { expect, test } from "vitest";

import { progressOf } from "@/lib/model/goals/progress";

const HOUR_MS = 3_600_000;
const CLOCK = 1_790_000_000_000;

const gain = fc.option(
  fc.record({ gained: fc.nat(1e6), ms: fc.nat(10 * HOUR_MS) }),
);

const facts = fc.record({
  now: fc.option(fc.nat(1e6)),
  clock: fc.option(fc.constant(CLOCK)),
  recent: gain,
  whole: gain,
});

const target = fc.integer({ min: 1, max: 1e6 });

test("whatever the figures, the share is a share and no end lies in the past", () => {
  fc.assert(
    fc.property(target, facts, (wanted, told) => {
      const isReached = (told.now ?? -1) >= wanted;
      const { share, endsAt } = progressOf(wanted, { ...told, isReached });
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(share === 1).toBe(isReached);
      if (endsAt !== null) expect(endsAt).toBeGreaterThan(CLOCK);
    }),
  );
});

test("at its pace the figure is at its target when the end is told", () => {
  fc.assert(
    fc.property(target, facts, (wanted, told) => {
      const isReached = (told.now ?? -1) >= wanted;
      const progress = progressOf(wanted, { ...told, isReached });
      const { endsAt, perHourRecent } = progress;
      if (endsAt === null || perHourRecent === null) return;
      const perMs = perHourRecent / HOUR_MS;
      const then = (told.now ?? 0) + (endsAt - CLOCK) * perMs;
      // A time of day is exact to less than a thousandth of a ms.
      expect(Math.abs(then - wanted)).toBeLessThan(perMs / 1_000 + 1e-6);
    }),
  );
});

test("without a pace there is no end", () => {
  fc.assert(
    fc.property(target, facts, (wanted, told) => {
      const recent = { gained: 0, ms: HOUR_MS };
      const whole = { gained: 90, ms: HOUR_MS };
      const given = { ...told, recent, whole, isReached: false };
      expect(progressOf(wanted, given).endsAt).toBeNull();
    }),
  );
});

test("half an hour is missing at twice the missing amount an hour", () => {
  const recent = { gained: 100, ms: HOUR_MS / 6 };
  const progress = progressOf(1_000, {
    ...{ now: 700, isReached: false, clock: CLOCK, recent, whole: null },
  });
  expect(progress).toMatchObject({
    ...{ share: 0.7, perHourRecent: 600, perHourWhole: null },
    endsAt: CLOCK + HOUR_MS / 2,
  });
});
