import { expect, test } from "@playwright/test";

import { createRandom } from "@/lib/demo/random";
import type { GapCause } from "@/lib/model/session";

import { ALL_FAULTS } from "../soak/all-faults";
import { type Machine, startMachine } from "../soak/machine";
import { framesOf, runSchedule } from "../soak/run-schedule";
import { makeSchedule, placeFaults } from "../soak/schedule";

/** What a session file has to call the gap that a fault leaves. */
const GAPS: Partial<Record<string, GapCause>> = {
  "browser-killed": "browser",
};
const SEEDS = [71, 72, 73, 74, 75];

let machine: Machine;

test.beforeAll(async () => {
  machine = await startMachine();
});

test.afterAll(async () => {
  await machine.close();
});

for (const [index, fault] of ALL_FAULTS.entries())
  test(`a live disturbed by ${fault.name} is recorded as if nothing had been`, async () => {
    const seed = 9_000 + index;
    const placed = placeFaults([fault], framesOf(seed), createRandom(seed));
    const { differences, file } = await runSchedule(machine, {
      ...{ seed, ...placed },
    });
    expect(differences).toEqual([]);
    const cause = GAPS[fault.name];
    const causes = file?.coverage.gaps.map((gap) => gap.cause);
    if (cause !== undefined) expect(causes).toContain(cause);
  });

for (const seed of SEEDS)
  test(`a live disturbed at random from seed ${String(seed)} is recorded as if nothing had been`, async () => {
    const schedule = makeSchedule(seed, framesOf(seed), ALL_FAULTS);
    const { differences } = await runSchedule(machine, schedule);
    expect(differences).toEqual([]);
  });
