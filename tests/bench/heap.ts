import type { CDPSession } from "@playwright/test";

const SAMPLE_MS = 250;

/** Megabytes of used heap as it is, garbage included, until `done`. */
export async function sampleHeap(
  session: CDPSession,
  done: Promise<unknown>,
): Promise<number[]> {
  const heaps: number[] = [];
  const stopper = new AbortController();
  const end = () => {
    stopper.abort();
  };
  done.then(end, end);
  while (!stopper.signal.aborted) {
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    heaps.push(usedSize / 1e6);
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
  }
  return heaps;
}
