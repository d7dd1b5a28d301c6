import { setTimeout as wait } from "node:timers/promises";

import type { CDPSession, Page } from "@playwright/test";

import type { Target } from "../bench/target";
import { readTabStatus } from "../replay/settled";

export interface Sample {
  seconds: number;
  frames: number;
  /** At the relay. */
  pending: number;
  /** Used JS heap after a collection, megabytes. */
  workerMb: number;
  panelMb: number;
  /** Longest in the panel since the sample before, ms. */
  longTaskMs: number;
  /** From a click on a tab of the panel to the next paint, ms. */
  clickMs: number;
}

interface Watched {
  panel: Page;
  worker: Target;
  live: Page;
  watcher: Page;
}

declare global {
  interface Window {
    /** Ms; taken and emptied by each sample. */
    panelTasks: number[];
  }
}

const FRAMES_BETWEEN = 3_000;
const LOOK_MS = 500;

export async function watchPanel(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    window.panelTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.panelTasks.push(duration);
    }).observe({ type: "longtask" });
  });
}

/** A look every so many frames, until it is told to stop. */
export async function sampleSeries(
  watched: Watched,
  signal: AbortSignal,
): Promise<Sample[]> {
  const begunAt = performance.now();
  const heap = await watched.panel.context().newCDPSession(watched.panel);
  const samples: Sample[] = [];
  let next = FRAMES_BETWEEN;
  while (!signal.aborted) {
    await wait(LOOK_MS);
    const frames = await watched.live.evaluate(() => window.received.length);
    if (frames < next) continue;
    next = frames + FRAMES_BETWEEN;
    const seconds = (performance.now() - begunAt) / 1000;
    const sample = { seconds, frames, ...(await look(watched, heap)) };
    samples.push(sample);
    console.log(wordsOf(sample));
  }
  return samples;
}

function wordsOf(sample: Sample): string {
  return Object.entries(sample)
    .map(([name, value]) => `${name} ${Number(value).toFixed(1)}`)
    .join(", ");
}

async function look({ panel, worker, watcher }: Watched, heap: CDPSession) {
  const longTasks = await panel.evaluate(() => window.panelTasks.splice(0));
  const clickMs = await clickNextTab(panel);
  const status = await readTabStatus(watcher);
  await worker.send("HeapProfiler.collectGarbage");
  await heap.send("HeapProfiler.collectGarbage");
  const { usedSize: inWorker } = await worker.send<{ usedSize: number }>(
    "Runtime.getHeapUsage",
  );
  const { usedSize: inPanel } = await heap.send("Runtime.getHeapUsage");
  // What the collection itself takes is no fault of the panel's.
  await panel.evaluate(() => window.panelTasks.splice(0));
  return {
    pending: status?.pending ?? 0,
    ...{ workerMb: inWorker / 1e6, panelMb: inPanel / 1e6 },
    ...{ longTaskMs: Math.max(0, ...longTasks), clickMs },
  };
}

/** Clicks the first tab that is not open, and waits for the paint after it. */
function clickNextTab(panel: Page): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begunAt = performance.now();
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          resolve(performance.now() - begunAt);
        };
        document
          .querySelector<HTMLElement>('[role="tab"][aria-selected="false"]')
          ?.click();
        requestAnimationFrame(() => {
          painted.port2.postMessage(null);
        });
      }),
  );
}
