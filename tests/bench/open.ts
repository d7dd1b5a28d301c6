import type { BrowserContext, Page } from "@playwright/test";

import { launchBrowser } from "../replay/browser";
import { filledProfile } from "./filled-profile";
import { median } from "./quantile";
import type { BenchTable } from "./table";

const SIZES = [1_000, 100_000, 1_000_000];
const TIMES = 7;

interface Opening {
  figuresMs: number;
  feedMs: number;
}

declare global {
  interface Window {
    opening: Opening;
  }
}

/** From the panel's navigation to the paint that has the figures, and the one that has the feed. */
export async function benchOpen(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const events of SIZES) rows.push(await openings(events));
  return {
    title: "Panel opened on a past session",
    note: `ms from navigation to paint; first: right after the browser's start, then the median of ${TIMES} more`,
    columns: ["events", "figures first", "figures", "feed first", "feed"],
    rows,
  };
}

async function openings(events: number): Promise<(string | number)[]> {
  const profile = await filledProfile(events);
  const browser = await launchBrowser({
    ...{ flags: [], isHeadless: true, profile },
  });
  try {
    const { context, extensionId } = browser;
    const address = `chrome-extension://${extensionId}/sidepanel.html`;
    const first = await openOnce(context, address);
    const others: Opening[] = [];
    while (others.length < TIMES) others.push(await openOnce(context, address));
    return [
      ...[events.toLocaleString("en"), first.figuresMs],
      ...[median(others.map(({ figuresMs }) => figuresMs)), first.feedMs],
      median(others.map(({ feedMs }) => feedMs)),
    ];
  } finally {
    await browser.close();
  }
}

async function openOnce(
  context: BrowserContext,
  address: string,
): Promise<Opening> {
  const panel = await context.newPage();
  await watchOpening(panel);
  await panel.goto(address);
  await panel.waitForFunction(
    () => window.opening.figuresMs > 0 && window.opening.feedMs > 0,
  );
  const opening = await panel.evaluate(() => window.opening);
  await panel.close();
  return opening;
}

/** Looks after every change; the figures are there when the comments are counted, and on screen after the next frame. */
async function watchOpening(panel: Page): Promise<void> {
  await panel.addInitScript(() => {
    window.opening = { figuresMs: 0, feedMs: 0 };
    new MutationObserver(() => {
      const { opening } = window;
      const figure = document.querySelector('[aria-label^="Comments:"]');
      const isCounted = /\d/.test(figure?.getAttribute("aria-label") ?? "");
      const line = document.querySelector('[role="list"] time');
      if (opening.figuresMs === 0 && isCounted)
        requestAnimationFrame(() => {
          opening.figuresMs ||= performance.now();
        });
      if (opening.feedMs === 0 && line)
        requestAnimationFrame(() => {
          opening.feedMs ||= performance.now();
        });
    }).observe(document, {
      ...{ subtree: true, childList: true, attributes: true },
    });
  });
}
