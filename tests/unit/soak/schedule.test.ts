import fc from "fast-check";
import { expect, test } from "vitest";

import type { Fault } from "../../soak/fault";
import { describeSchedule, makeSchedule, strictly } from "../../soak/schedule";

const LENGTH = 200;

function aFault(name: string, isSudden = false): Fault {
  return { name, isSudden, isRepeating: true, run: () => Promise.resolve() };
}

const FAULTS = [aFault("quiet"), aFault("loud", true)] as const;

test("a seed always gives the same schedule, another one another", () => {
  const told = (seed: number) =>
    describeSchedule(makeSchedule(seed, LENGTH, FAULTS));
  expect(told(5)).toBe(told(5));
  expect(told(6).replace("6", "5")).not.toBe(told(5));
});

test("faults come in order, each after what rushed before the one before it, and before the end", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (seed) => {
      const { steps, frames } = makeSchedule(seed, LENGTH, FAULTS);
      expect(steps.length).toBeGreaterThanOrEqual(2);
      for (const [index, { storedTo, rushTo }] of steps.entries()) {
        expect(storedTo).toBeGreaterThanOrEqual(steps[index - 1]?.rushTo ?? 0);
        expect(rushTo).toBeLessThanOrEqual(frames);
      }
    }),
  );
});

test("where nothing is sent again no fault is sudden, and no frame comes while one happens", () => {
  const { steps } = strictly(makeSchedule(9, LENGTH, FAULTS));
  expect(steps.some(({ fault }) => fault.isSudden)).toBe(false);
  expect(steps.some(({ isFlowing }) => isFlowing)).toBe(false);
});
