import type { Fault } from "../fault";
import { playOn } from "../stand";
import { stopWorker } from "../stop-worker";

/** The worker is stopped again as soon as something has made it start. */
export const workerStoppedTwice: Fault = {
  name: "worker-twice",
  isRepeating: false,
  isSudden: false,
  async run({ machine: { screen }, live }) {
    await stopWorker(screen);
    await playOn(live, 3);
    await stopWorker(screen);
  },
};
