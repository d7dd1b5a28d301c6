import type { LivetapDatabase } from "@/lib/store/database";

import { type Locks, whileBuilding } from "./finish-upkeep";
import { mergeSteps } from "./merge-steps";

interface Dependencies {
  database: LivetapDatabase;
  locks: Locks;
  /** Called on the way: a worker that only writes would be stopped. */
  stayAwake: () => void;
}

/** Makes one of all that is written down to be made one; one call at a time. */
export function createMerges({ database, locks, stayAwake }: Dependencies) {
  let running: Promise<void> = Promise.resolve();
  const runAll = async () => {
    for (;;) {
      const next = await database.sessions
        .filter(({ merging }) => merging !== undefined)
        .first();
      if (!next) return;
      await whileBuilding(locks, async () => {
        const steps = mergeSteps(database, next.number, { stayAwake });
        for await (const _ of steps) stayAwake();
      });
    }
  };
  return (): Promise<void> => {
    running = running.then(runAll, runAll);
    return running;
  };
}
