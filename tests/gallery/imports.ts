import "fake-indexeddb/auto";

import type { Page } from "@playwright/test";

import { LivetapDatabase } from "@/lib/store/database";
import { exportBackup } from "@/lib/transfer/backup";

import { collect } from "../support/collect";
import { fillDatabase, sampleRows } from "../support/sample-session";
import { pageOf } from "./surfaces";
import type { Stage } from "./stage";

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2026, 9, 1, 20);

/** The import page, with a backup of invented lives and files that are none. */
export async function importOf(stage: Stage): Promise<Page> {
  const page = await pageOf(stage, "import.html");
  const backup = await backupText();
  await page
    .locator("input[type=file]")
    .setInputFiles([
      fileOf("livetap-backup-2026-10-08.json", backup),
      fileOf("livetap-otter-2026-10-09.json", backup.slice(0, 90_000)),
      fileOf("shopping.json", '{"name":"milk","version":"2"}'),
    ]);
  return page;
}

function fileOf(name: string, text: string) {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

async function backupText(): Promise<string> {
  const database = new LivetapDatabase(`gallery-${crypto.randomUUID()}`);
  for (const number of [1, 2, 3]) {
    const until = FIRST + number * 2 * DAY_MS;
    const session = {
      status: "ended" as const,
      endedAt: until,
      nextRow: 9_999,
    };
    const minutes = 20 + number * 15;
    const rows = sampleRows({ until, number, minutes, session });
    await fillDatabase(database, rows);
  }
  const pieces = exportBackup(database, "all", { now: FIRST, settings: {} });
  return (await collect(pieces)).join("");
}
