import type { CDPSession, Page } from "@playwright/test";

import { overlayPath } from "@/lib/model/overlay/address";
import type { Layout } from "@/lib/model/overlay/layout";
import { newWidget } from "@/lib/model/overlay/new-widget";
import { presetLayout } from "@/lib/model/overlay/presets";

import { pacedLive } from "./paced-live";
import { quantile } from "./quantile";
import { withStand } from "./stand";
import type { BenchTable } from "./table";

declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

declare global {
  interface Window {
    /** Times of the frames of the screen, ms. */
    frameTimes: number[];
    noteFrame: (at: number) => void;
    longTasks: number[];
  }
}

const RATE = 100;
const SECONDS = 30;
const WARM_SECONDS = 4;
/** Of a screen with 60 frames a second, which is all that a browser without a screen draws. */
const FRAME_MS = 1000 / 60;
const MEGABYTE = 1_000_000;

function layout(): Layout {
  const computer = presetLayout("computer", { id: "bench", name: "Bench" });
  return {
    ...computer,
    widgets: [
      ...computer.widgets,
      newWidget("lastGift", "gift", { x: 400, y: 800, width: 300, height: 90 }),
    ],
  };
}

/** The overlay through a busy half minute: how even its frames are, and what it keeps. */
export async function benchOverlay(): Promise<BenchTable> {
  const { recording, speed, messagesPerSecond } = pacedLive({
    ...{ messagesPerSecond: RATE, seconds: SECONDS + 4 * WARM_SECONDS },
  });
  return withStand({ recordings: [recording], speed }, async (stand) => {
    const { context, extensionId, watch } = stand;
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html`);
    await options.evaluate(
      (one) =>
        chrome.storage.local.set({
          overlay: { layouts: [one], masked: [], allowed: [] },
        }),
      layout(),
    );
    await watch();
    const overlay = await context.newPage();
    const address = { layout: "bench", session: null, isSample: false };
    await overlay.goto(
      `chrome-extension://${extensionId}${overlayPath(address)}`,
    );
    await overlay.bringToFront();
    await overlay.locator('[data-kind="chat"] li').first().waitFor();
    await overlay.waitForTimeout(WARM_SECONDS * 1000);
    const session = await context.newCDPSession(overlay);
    const before = await heapOf(session);
    const busyBefore = await startTiming(session);
    await watchFrames(overlay);
    await overlay.waitForTimeout(SECONDS * 1000);
    const { frames, longTasks, nodes } = await readFrames(overlay);
    const busySeconds = (await busyOf(session)) - busyBefore;
    const after = await heapOf(session);
    return tableOf({
      frames,
      longTasks,
      nodes,
      busySeconds,
      before,
      after,
      messagesPerSecond,
    });
  });
}

/** What the page's own thread has worked: time that others took from it does not count. */
async function startTiming(session: CDPSession): Promise<number> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return busyOf(session);
}

/** In seconds. */
async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
}

async function watchFrames(overlay: Page): Promise<void> {
  await overlay.evaluate(() => {
    window.frameTimes = [];
    window.longTasks = [];
    window.noteFrame = (at) => {
      window.frameTimes.push(at);
      requestAnimationFrame(window.noteFrame);
    };
    requestAnimationFrame(window.noteFrame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longTasks.push(duration);
    }).observe({ type: "longtask" });
  });
}

interface Frames {
  /** From one to the next, ms. */
  frames: number[];
  longTasks: number[];
  /** Elements on the page. */
  nodes: number;
}

async function readFrames(overlay: Page): Promise<Frames> {
  const { times, longTasks, nodes } = await overlay.evaluate(() => ({
    times: window.frameTimes,
    longTasks: window.longTasks,
    nodes: document.querySelectorAll("*").length,
  }));
  const frames = times.slice(1).map((at, index) => at - (times[index] ?? at));
  return { frames, longTasks, nodes };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / MEGABYTE;
}

interface Measured extends Frames {
  /** Of the page's own thread. */
  busySeconds: number;
  before: number;
  after: number;
  messagesPerSecond: number;
}

function tableOf(measured: Measured): BenchTable {
  const { frames, longTasks, nodes, before, after } = measured;
  const part = (share: number) => quantile(frames, share).toFixed(1);
  const dropped = frames.reduce(
    (sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1),
    0,
  );
  const seconds = frames.reduce((sum, ms) => sum + ms, 0) / 1000;
  return {
    title: "The overlay through a busy half minute",
    note: `${measured.messagesPerSecond.toFixed(0)} messages/s for ${String(SECONDS)} s; times between requestAnimationFrame calls, 60 a second at most, drawn without a graphics card and beside the live's page and the worker`,
    columns: ["what", "value"],
    rows: [
      ["frames a second", (frames.length / seconds).toFixed(1)],
      ["frame p50, ms", part(0.5)],
      ["frame p95, ms", part(0.95)],
      ["frame p99, ms", part(0.99)],
      ["longest frame, ms", part(1)],
      ["frames that were dropped", dropped],
      [
        "page's thread at work, ms a second",
        ((measured.busySeconds / seconds) * 1000).toFixed(0),
      ],
      ["tasks over 50 ms", longTasks.length],
      ["elements on the page", nodes],
      ["heap after collecting, MB, before", before.toFixed(2)],
      ["heap after collecting, MB, after", after.toFixed(2)],
    ],
  };
}
