import type { Page } from "@playwright/test";

import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import { filledArchive } from "./filled-archive";
import { FILLED_SESSION } from "./fill-session";
import { filledProfile } from "./filled-profile";
import { median } from "./quantile";
import type { BenchTable } from "./table";

const SIZES = (process.env.LIVETAP_BENCH_EVENTS ?? "1000,100000,1000000")
  .split(",")
  .map(Number);
const TIMES = 3;
const PATIENCE_MS = 300_000;

interface Place {
  name: string;
  hash: string;
  /** What is there once the first figures are. */
  first: string;
  /** What is there once everything is. */
  whole: string;
}

interface Opening {
  firstMs: number;
  wholeMs: number;
  /** The longest task until then. */
  longestMs: number;
}

declare global {
  interface Window {
    placeOpening: Opening;
  }
}

const SESSION: Place = {
  ...{ name: "session", hash: `session?id=${FILLED_SESSION}` },
  first: 'section[aria-label="Recap"] [role=group]',
  whole: 'main:has(a[href*="kind="]):has([role=list] time) svg path',
};
const EVENTS: Place = {
  ...{ name: "events", hash: `events?session=${FILLED_SESSION}` },
  ...{ first: "[role=list] article", whole: "[role=list] article" },
};
const LIVES: Place = {
  ...{ name: "lives", hash: "sessions" },
  ...{ first: "main li a", whole: "main li a" },
};
const PEOPLE: Place = {
  ...{ name: "people", hash: "people" },
  first: "main tbody tr",
  whole: "main:not(:has([role=status] span)) tbody tr",
};

/** The dashboard's pages over one long live, and over many. */
export async function benchPlaces(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const events of SIZES) {
    const profile = await filledProfile(events);
    const stored = `${events.toLocaleString("en")} events`;
    rows.push(...(await openings(profile, stored, [SESSION, EVENTS])));
  }
  const { profile, stored } = await filledArchive();
  rows.push(...(await openings(profile, stored, [LIVES, PEOPLE])));
  return {
    title: "Dashboard opened",
    note: `ms from navigation until it is in the page; first: right after the browser's start, then the median of ${TIMES} more`,
    columns: [
      ...["page", "stored", "figures first", "figures", "whole first", "whole"],
      "longest task",
    ],
    rows,
  };
}

async function openings(
  profile: string,
  stored: string,
  places: readonly Place[],
): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (const place of places) {
    const browser = await launchBrowser({
      ...{ flags: [], isHeadless: true, profile },
    });
    try {
      const first = await openOnce(browser, place);
      const others: Opening[] = [];
      while (others.length < TIMES) others.push(await openOnce(browser, place));
      const row = [
        ...[place.name, stored],
        ...[first.firstMs, median(others.map(({ firstMs }) => firstMs))],
        ...[first.wholeMs, median(others.map(({ wholeMs }) => wholeMs))],
        median(others.map(({ longestMs }) => longestMs)),
      ];
      console.log(`opened ${row.join("; ")}`);
      rows.push(row);
    } finally {
      await browser.close();
    }
  }
  return rows;
}

async function openOnce(
  { context, extensionId }: LaunchedBrowser,
  place: Place,
): Promise<Opening> {
  const page = await context.newPage();
  await watchPlace(page, place);
  await page.goto(
    `chrome-extension://${extensionId}/dashboard.html#${place.hash}`,
  );
  await page.waitForFunction(() => window.placeOpening.wholeMs > 0, null, {
    timeout: PATIENCE_MS,
  });
  const opening = await page.evaluate(() => window.placeOpening);
  await page.close();
  return opening;
}

/** Looks now and then rather than at every change: each look costs time of its own. */
async function watchPlace(page: Page, place: Place): Promise<void> {
  await page.addInitScript(({ first, whole }) => {
    const opening = { firstMs: 0, wholeMs: 0, longestMs: 0 };
    window.placeOpening = opening;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        opening.longestMs = Math.max(opening.longestMs, duration);
    }).observe({ type: "longtask", buffered: true });
    const looking = setInterval(() => {
      const now = performance.now();
      if (document.querySelector(first)) opening.firstMs ||= now;
      if (opening.firstMs === 0 || !document.querySelector(whole)) return;
      opening.wholeMs = now;
      clearInterval(looking);
    }, 8);
  }, place);
}
