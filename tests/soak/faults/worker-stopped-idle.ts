import type { Fault } from "../fault";
import { stopWorker } from "../stop-worker";
import { untilStored } from "../stored";

/** The worker is stopped when it has nothing to do. */
export const workerStoppedIdle: Fault = {
  name: "worker-idle",
  isRepeating: false,
  isSudden: false,
  async run({ machine: { screen } }) {
    await untilStored(screen);
    await stopWorker(screen);
  },
};
