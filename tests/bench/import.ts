import type { Page } from "@playwright/test";

import { launchBrowser } from "../replay/browser";
import { openImport } from "../e2e/pages/import";
import { FILLED_SESSION } from "./fill-session";
import { filledProfile } from "./filled-profile";
import { sampleHeap } from "./heap";
import { quantile } from "./quantile";
import type { BenchTable } from "./table";

const SIZES = (process.env.LIVETAP_BENCH_EVENTS ?? "100000,1000000")
  .split(",")
  .map(Number);
const PATIENCE_MS = 3_600_000;

/** A session's file in an empty browser: from its choice to the preview, and from there until it can be seen. */
export async function benchImport(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const events of SIZES) rows.push(await importOnce(events));
  return {
    title: "Import",
    columns: [
      ...["events", "preview s", "import s", "events/s"],
      ...["heap most MB", "heap median MB"],
    ],
    rows,
  };
}

async function importOnce(events: number): Promise<(string | number)[]> {
  return withExport(events, async (file) => {
    const browser = await launchBrowser({ flags: [], isHeadless: true });
    try {
      const { context, extensionId } = browser;
      const page = await openImport(context, extensionId);
      const session = await context.newCDPSession(page);
      const done = importFile(page, file);
      const heaps = await sampleHeap(session, done);
      const { previewed, imported } = await done;
      return [
        ...[events.toLocaleString("en"), previewed, imported],
        ...[events / imported, quantile(heaps, 1), quantile(heaps, 0.5)],
      ];
    } finally {
      await browser.close();
    }
  });
}

/** Seconds of both steps. */
async function importFile(page: Page, file: string) {
  page.setDefaultTimeout(PATIENCE_MS);
  const begunAt = performance.now();
  await page.locator("input[type=file]").setInputFiles(file);
  const start = page.getByRole("button", { name: "Import 1 live" });
  await start.waitFor();
  const readAt = performance.now();
  await start.click();
  await page.getByRole("heading", { name: "1 live imported" }).waitFor();
  return {
    previewed: (readAt - begunAt) / 1000,
    imported: (performance.now() - readAt) / 1000,
  };
}

async function withExport<T>(
  events: number,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const profile = await filledProfile(events);
  const browser = await launchBrowser({
    ...{ flags: [], isHeadless: true, profile },
  });
  try {
    const { context, extensionId } = browser;
    const page = await context.newPage();
    const coming = page.waitForEvent("download", { timeout: PATIENCE_MS });
    await page.goto(
      `chrome-extension://${extensionId}/export.html?session=${FILLED_SESSION}`,
    );
    return await use(await (await coming).path());
  } finally {
    await browser.close();
  }
}
