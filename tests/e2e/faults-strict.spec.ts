import { expect, test } from "@playwright/test";

import { ALL_FAULTS } from "../soak/all-faults";
import { startMachine } from "../soak/machine";
import { framesOf, runSchedule } from "../soak/run-schedule";
import { makeSchedule, strictly } from "../soak/schedule";

const SEEDS = [81, 82, 83];

test("what a page got is stored though nothing is sent again, whatever becomes of the page", async () => {
  const machine = await startMachine(0);
  try {
    for (const seed of SEEDS) {
      const schedule = strictly(makeSchedule(seed, framesOf(seed), ALL_FAULTS));
      const { differences } = await runSchedule(machine, schedule);
      expect(differences).toEqual([]);
    }
  } finally {
    await machine.close();
  }
});
