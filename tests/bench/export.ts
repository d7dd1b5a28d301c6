import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

import { launchBrowser } from "../replay/browser";
import { FILLED_SESSION } from "./fill-session";
import { filledProfile } from "./filled-profile";
import { sampleHeap } from "./heap";
import { quantile } from "./quantile";
import type { BenchTable } from "./table";

const SIZES = (process.env.LIVETAP_BENCH_EVENTS ?? "100000,1000000")
  .split(",")
  .map(Number);
const PATIENCE_MS = 900_000;

/** The export page from its opening to the finished file, and the most that its heap held meanwhile. */
export async function benchExport(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const events of SIZES) rows.push(await exportOnce(events));
  return {
    title: "Export",
    columns: [
      ...["events", "lines in file", "file MB", "seconds", "events/s"],
      ...["heap most MB", "heap median MB"],
    ],
    rows,
  };
}

async function exportOnce(events: number): Promise<(string | number)[]> {
  const profile = await filledProfile(events);
  const browser = await launchBrowser({
    ...{ flags: [], isHeadless: true, profile },
  });
  try {
    const { context, extensionId } = browser;
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const coming = page.waitForEvent("download", { timeout: PATIENCE_MS });
    const begunAt = performance.now();
    await page.goto(
      `chrome-extension://${extensionId}/export.html?session=${FILLED_SESSION}`,
    );
    const heaps = await sampleHeap(session, coming);
    const file = await (await coming).path();
    const seconds = (performance.now() - begunAt) / 1000;
    const { size } = await stat(file);
    return [
      ...[events.toLocaleString("en"), await countEventLines(file), size / 1e6],
      ...[seconds, events / seconds, quantile(heaps, 1), quantile(heaps, 0.5)],
    ];
  } finally {
    await browser.close();
  }
}

/** Events stand one a line in the file. */
async function countEventLines(file: string): Promise<number> {
  let count = 0;
  let rest = "";
  const text = createReadStream(file, "utf8");
  for await (const chunk of text) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    count += lines.filter((line) => line.includes('"messageId":')).length;
  }
  return count + Number(rest.includes('"messageId":'));
}
