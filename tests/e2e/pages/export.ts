import { readFile } from "node:fs/promises";

import type { BrowserContext, Download } from "@playwright/test";

import type { ExportedSession } from "../session-file";

/** The file that the next export page downloads by itself. Call it before pressing the button. */
export function nextExport(context: BrowserContext): Promise<Download> {
  return context.waitForEvent("download", { timeout: 60_000 });
}

export async function readExport(download: Download): Promise<ExportedSession> {
  const text = await readFile(await download.path(), "utf8");
  return JSON.parse(text) as ExportedSession;
}
