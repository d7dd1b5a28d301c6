import "fake-indexeddb/auto";

import type { Page } from "@playwright/test";

import type { LivetapDatabase } from "@/lib/store/database";
import { exportSession } from "@/lib/transfer/export-session";

import type { ExportedSession } from "../e2e/session-file";
import { collect } from "../support/collect";
import { temporaryDatabase } from "../support/temporary-database";

/** What an export reads besides the session's own row; each begins its key with the session's number. */
const PARTS = ["events", "people", "minutes", "gifts", "coverage"] as const;

interface Rows {
  number: number;
  tables: Record<string, object[]>;
}

/** The session file of a room as an export of now would write it, or null when nothing was recorded of it. */
export async function readSession(
  screen: Page,
  room: string,
): Promise<ExportedSession | null> {
  const rows = await readRows(screen, room);
  if (!rows) return null;
  const database = temporaryDatabase();
  try {
    for (const [name, all] of Object.entries(rows.tables))
      await database.table(name).bulkAdd(all);
    return await exportedFrom(database, rows.number);
  } finally {
    await database.delete();
  }
}

export async function exportedFrom(
  database: LivetapDatabase,
  session: number,
): Promise<ExportedSession> {
  const pieces = exportSession(database, session, { now: 0 });
  return JSON.parse((await collect(pieces)).join("")) as ExportedSession;
}

/** Read in a page of the extension, in one transaction; an image of these rows is much faster had than a file. */
function readRows(screen: Page, room: string): Promise<Rows | null> {
  return screen.evaluate(
    async ({ room: wanted, parts }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("livetap");
        opening.addEventListener("success", () => {
          resolve(opening.result);
        });
        opening.addEventListener("error", () => {
          reject(new Error(String(opening.error)));
        });
      });
      const names = ["sessions", ...parts];
      const reading = database.transaction(names);
      const key = IDBKeyRange.only([wanted, "live"]);
      const asked = reading
        .objectStore("sessions")
        .index("[room+origin]")
        .getAll(key);
      const read: Record<string, IDBRequest> = { sessions: asked };
      asked.addEventListener("success", () => {
        const [session] = asked.result as { number: number }[];
        if (session)
          for (const part of parts)
            read[part] = reading
              .objectStore(part)
              .getAll(
                IDBKeyRange.bound([session.number], [session.number, []]),
              );
      });
      await new Promise((resolve) => {
        reading.addEventListener("complete", resolve);
      });
      database.close();
      const [session] = asked.result as { number: number }[];
      const tables = Object.fromEntries(
        Object.entries(read).map(([name, { result }]) => [
          name,
          result as object[],
        ]),
      );
      return session ? { number: session.number, tables } : null;
    },
    { room, parts: PARTS },
  );
}
