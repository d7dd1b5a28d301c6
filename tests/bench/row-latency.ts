import type { Page } from "@playwright/test";

import { findWelcome, startRecording } from "../e2e/pages/welcome";
import { launchBrowser } from "../replay/browser";
import { untilPlayed } from "../replay/progress";
import { startReplayServer } from "../replay/server";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";

export interface RowLatency {
  ratePerSecond: number;
  rows: number;
  p50: number;
  p95: number;
}

const SECONDS = 30;

declare global {
  interface Window {
    latencies: number[];
  }
}

/** Ms from the relay's receipt of a frame to its committed rows, as another page of the extension sees them. */
export async function benchRowLatency(
  ratePerSecond: number,
): Promise<RowLatency> {
  const { recording } = syntheticLive({
    ...{ seed: 7, ratePerSecond, people: 2_000 },
    events: ratePerSecond * SECONDS,
  });
  const server = await startReplayServer({
    ...{ recordings: [recording], speed: 1, binaryType: "arraybuffer" },
  });
  const { context, extensionId, close } = await launchBrowser({
    ...{ flags: server.flags, isHeadless: true },
  });
  try {
    await startRecording(await findWelcome(context));
    const watcher = await context.newPage();
    await watcher.goto(`chrome-extension://${extensionId}/popup.html`);
    const live = await context.newPage();
    await live.goto(server.url);
    await watchRows(watcher);
    await untilPlayed(live, server);
    await waitUntilStored(watcher);
    const latencies = await watcher.evaluate(() => window.latencies);
    return summary(ratePerSecond, latencies);
  } finally {
    await close();
    await server.close();
  }
}

/** Dexie tells every page of a committed transaction; each new row is timed against the moment of receipt. */
async function watchRows(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.latencies = [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("livetap");
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error("the database could not be opened"));
      };
    });
    let last = 0;
    new BroadcastChannel("x-storagemutated-1").onmessage = () => {
      const at = Date.now();
      const rows = database
        .transaction("events")
        .objectStore("events")
        .getAll(IDBKeyRange.bound([1, last], [1, []], true));
      rows.onsuccess = () => {
        for (const row of rows.result as {
          row: number;
          receivedAt: number;
        }[]) {
          if (row.row <= last) continue;
          last = row.row;
          window.latencies.push(at - row.receivedAt);
        }
      };
    };
  });
}

function summary(ratePerSecond: number, latencies: number[]): RowLatency {
  const sorted = [...latencies].sort((left, right) => left - right);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
  return { ratePerSecond, rows: sorted.length, p50: at(0.5), p95: at(0.95) };
}
