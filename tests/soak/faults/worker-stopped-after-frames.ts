import type { Fault } from "../fault";
import { playOn } from "../stand";
import { stopWorker } from "../stop-worker";

/** The worker is stopped right after the page has got a few frames. */
export const workerStoppedAfterFrames: Fault = {
  name: "worker-after-frames",
  isRepeating: false,
  isSudden: false,
  async run({ machine: { screen }, live, random }) {
    await playOn(live, random.between(1, 4));
    await stopWorker(screen);
  },
};
