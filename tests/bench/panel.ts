import type { CDPSession, Page } from "@playwright/test";

import { openPanel } from "../e2e/pages/panel";
import { untilPlayed } from "../replay/progress";
import { pacedLive } from "./paced-live";
import { withStand } from "./stand";
import type { BenchTable } from "./table";
import { readRepaints, watchRepaints } from "./watch-repaints";

const RATE = 100;
const SECONDS = 60;
const SAMPLE_MS = 10_000;
const MEGABYTE = 1_000_000;

/** The panel that somebody looks at while a busy live goes on: what is drawn how often, what holds it up, what it keeps. */
export async function benchPanel(): Promise<BenchTable> {
  const { recording, speed, messagesPerSecond } = pacedLive({
    ...{ messagesPerSecond: RATE, seconds: SECONDS },
  });
  return withStand({ recordings: [recording], speed }, async (stand) => {
    const { context, extensionId, server, watch } = stand;
    const panel = await openPanel(context, extensionId);
    const session = await context.newCDPSession(panel);
    const live = await watch();
    await panel.bringToFront();
    await panel.getByRole("article").first().waitFor();
    await watchRepaints(panel);
    const heaps = [await heapOf(session)];
    const played = { isOver: false };
    const sampling = sampleHeap(panel, session, heaps, played);
    await untilPlayed(live, server);
    played.isOver = true;
    await sampling;
    const { cards, longTasks } = await readRepaints(panel);
    const long = longTasks.filter((ms) => ms > 100);
    return {
      title: "The panel through a busy minute",
      note: `${messagesPerSecond.toFixed(0)} messages/s for ${SECONDS} s`,
      columns: ["what", "most", "on average"],
      rows: [
        ...cards.map(({ name, most, mean }) => [
          ...[`repaints a second: ${name}`, most, mean.toFixed(1)],
        ]),
        ["tasks over 50 ms", longTasks.length, ""],
        ["tasks over 100 ms", long.length, ""],
        ["longest task, ms", Math.max(0, ...longTasks), ""],
        ["heap after collecting, MB", heaps.map(megabytes).join(" "), ""],
      ],
    };
  });
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** Collecting takes a task of its own, which is not the panel's: it is left out of what is counted. */
async function sampleHeap(
  panel: Page,
  session: CDPSession,
  heaps: number[],
  played: { isOver: boolean },
): Promise<void> {
  while (!played.isOver) {
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    await panel.evaluate(() => {
      window.repaints.isIgnoring = true;
    });
    heaps.push(await heapOf(session));
    await panel.evaluate(() => {
      window.repaints.isIgnoring = false;
    });
  }
}
