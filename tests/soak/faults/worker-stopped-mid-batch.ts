import type { Fault } from "../fault";
import { playOn } from "../stand";
import { stopWorker } from "../stop-worker";

const FRAMES = 16;

/** The worker is stopped while frames are on their way to it. */
export const workerStoppedMidBatch: Fault = {
  name: "worker-mid-batch",
  isRepeating: false,
  isSudden: false,
  async run({ machine: { screen }, live }) {
    const playing = playOn(live, FRAMES);
    await stopWorker(screen);
    await playing;
  },
};
