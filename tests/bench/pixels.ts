import type { Page } from "@playwright/test";

import { openPanel } from "../e2e/pages/panel";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { pacedLive } from "./paced-live";
import { quantile } from "./quantile";
import { type Comment, readComments } from "./stored-comments";
import { withStand } from "./stand";
import type { BenchTable } from "./table";

const RATES = [20, 200, 1000];
const SECONDS = 30;
const PATIENCE_MS = 300_000;

/** What the panel had on screen at one moment (our clock, epoch ms). */
interface Shown {
  paintedAt: number;
  /** The comments figure. */
  comments: number;
  /** Time of the feed's newest line, TikTok's clock, epoch ms. */
  newestAt: number;
}

declare global {
  interface Window {
    shown: Shown[];
    isPainting: boolean;
  }
}

/**
 * From the relay's receipt of every comment to the paint that has it: in the comments figure once that counts it, in the
 * feed once its newest line is no older. What was never drawn for itself, since more came with it, is timed all the same.
 */
export async function benchPixels(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const rate of RATES) rows.push(...(await latencyAt(rate)));
  return {
    title: "Frame to pixel in the panel",
    note: `ms from the relay's receipt to the paint, every comment of ${SECONDS} s`,
    columns: ["where", "messages/s", "comments", "paints", "p50 ms", "p95 ms"],
    rows,
  };
}

async function latencyAt(rate: number): Promise<(string | number)[][]> {
  const { recording, speed, messagesPerSecond } = pacedLive({
    ...{ messagesPerSecond: rate, seconds: SECONDS },
  });
  return withStand({ recordings: [recording], speed }, async (stand) => {
    const { context, extensionId, watcher, server, watch } = stand;
    const panel = await openPanel(context, extensionId);
    await watchPaints(panel);
    await untilPlayed(await watch(), server);
    await waitUntilStored(watcher, PATIENCE_MS);
    const comments = await readComments(watcher, 1);
    await panel.waitForFunction(
      (count) => (window.shown.at(-1)?.comments ?? 0) >= count,
      comments.at(-1)?.ordinal ?? 0,
      { timeout: PATIENCE_MS },
    );
    const shown = await panel.evaluate(() => window.shown);
    const row = (where: string, has: (one: Shown, of: Comment) => boolean) => {
      const took = latencies(comments, shown, has);
      const figures = [quantile(took, 0.5), quantile(took, 0.95)];
      return [where, messagesPerSecond, took.length, shown.length, ...figures];
    };
    return [
      row("figure", (one, { ordinal }) => one.comments >= ordinal),
      row("feed", (one, { at }) => one.newestAt >= at),
    ];
  });
}

/** Both lists are in order of time, so what has one comment has all before it. */
function latencies(
  comments: readonly Comment[],
  shown: readonly Shown[],
  has: (one: Shown, comment: Comment) => boolean,
): number[] {
  let index = 0;
  return comments.flatMap((comment) => {
    let one = shown[index];
    for (; one && !has(one, comment); one = shown[index]) index += 1;
    return one ? [one.paintedAt - comment.receivedAt] : [];
  });
}

/** Notes what is on screen after each paint that followed a change. */
async function watchPaints(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    window.shown = [];
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      window.isPainting = false;
      const figure = document.querySelector('[aria-label^="Comments:"]');
      const newest = document.querySelector(
        '[role="list"] [aria-posinset="1"] time',
      );
      const digits = figure?.getAttribute("aria-label") ?? "";
      window.shown.push({
        paintedAt: Date.now(),
        comments: Number(/[\d,]+/.exec(digits)?.[0].replaceAll(",", "") ?? 0),
        newestAt: Date.parse(newest?.getAttribute("datetime") ?? "") || 0,
      });
    };
    new MutationObserver(() => {
      if (window.isPainting) return;
      window.isPainting = true;
      requestAnimationFrame(() => {
        painted.port2.postMessage(null);
      });
    }).observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
      attributes: true,
    });
  });
}
