import type { Page } from "@playwright/test";

import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { copyProfile, filledProfile } from "./filled-profile";
import { FILLED_SESSION } from "./fill-session";
import { pacedLive } from "./paced-live";
import { quantile } from "./quantile";
import { countRows, seenRows, type SeenRow, watchRows } from "./row-watch";
import { withStand } from "./stand";
import type { BenchTable } from "./table";

const STORED = 100_000;
const PER_SECOND = 200;
const SECONDS = 90;
const ALONE_MS = 15_000;
const PATIENCE_MS = 300_000;
/** The filled session is the first. */
const RECORDED = 2;

declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
};

interface Phase {
  name: string;
  /** Our clock, epoch ms. */
  from: number;
  to: number;
}

/** How late rows come while a large session of the same database is exported, then erased. */
export async function benchLoad(): Promise<BenchTable> {
  const profile = await copyProfile(await filledProfile(STORED));
  const { recording, speed, expected, messagesPerSecond } = pacedLive({
    ...{ messagesPerSecond: PER_SECOND, seconds: SECONDS },
  });
  return withStand(
    { recordings: [recording], speed, profile: profile.path },
    async (stand) => {
      const { watcher, server, watch, extensionId } = stand;
      await watchRows(watcher, RECORDED);
      const live = await watch();
      const phases = await loadPhases(watcher, extensionId);
      await untilPlayed(live, server);
      await waitUntilStored(watcher, PATIENCE_MS);
      const stored = await countRows(watcher, RECORDED);
      const seen = await seenRows(watcher);
      return {
        title: `Frame to row at ${Math.round(messagesPerSecond)} messages/s beside other work`,
        note: `another session of ${STORED} events is exported, then deleted; ${stored} rows of ${expected.events} expected`,
        columns: ["beside", "seconds", "rows", "p50 ms", "p95 ms", "max ms"],
        rows: phases.map((phase) => phaseRow(phase, seen)),
      };
    },
  ).finally(profile.remove);
}

async function loadPhases(
  watcher: Page,
  extensionId: string,
): Promise<Phase[]> {
  const phases: Phase[] = [];
  const phase = async (name: string, work: () => Promise<unknown>) => {
    const from = Date.now();
    await work();
    phases.push({ name, from, to: Date.now() });
  };
  await phase("nothing", () => watcher.waitForTimeout(ALONE_MS));
  await phase("export", () => exportFilled(watcher, extensionId));
  await phase("delete", () => deleteFilled(watcher));
  return phases;
}

async function exportFilled(watcher: Page, extensionId: string): Promise<void> {
  const page = await watcher.context().newPage();
  const coming = page.waitForEvent("download", { timeout: PATIENCE_MS });
  await page.goto(
    `chrome-extension://${extensionId}/export.html?session=${FILLED_SESSION}`,
  );
  await (await coming).path();
  await page.close();
}

async function deleteFilled(watcher: Page): Promise<void> {
  await watcher.evaluate(
    (session) =>
      chrome.runtime.sendMessage({
        ...{ target: "worker", command: "deleteSession" },
        request: { session },
      }),
    FILLED_SESSION,
  );
}

function phaseRow({ name, from, to }: Phase, seen: readonly SeenRow[]) {
  const took = seen
    .filter(({ receivedAt }) => receivedAt >= from && receivedAt < to)
    .map(({ seenAt, receivedAt }) => seenAt - receivedAt);
  const figures = [0.5, 0.95, 1].map((part) => quantile(took, part));
  return [name, (to - from) / 1000, took.length, ...figures];
}
