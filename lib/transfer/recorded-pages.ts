import Dexie from "dexie";

import type { LivetapDatabase } from "@/lib/store/database";

/** A page that raw frames of a session came to, by the rows that the flight recorder has of it now. */
export interface RecordedPage {
  relay: string;
  /** Numbers of its first row of the session, and of its last row of any. */
  first: number;
  last: number;
  /** Our clock, epoch ms: of the first frame, and of the last where that is the session's. */
  from: number;
  to: number | null;
}

export function recordedPages(
  database: LivetapDatabase,
  session: number,
): Promise<RecordedPage[]> {
  const { frames } = database;
  return database.transaction("r", frames, async ({ idbtrans }) => {
    const pages: RecordedPage[] = [];
    for (const [relay, first] of await firstRows(idbtrans, session)) {
      const row = await frames.get([relay, first]);
      const last = await frames
        .where("[relay+number]")
        .between([relay, Dexie.minKey], [relay, Dexie.maxKey])
        .last();
      if (!row || !last) continue;
      const end = last.session === session ? last.frames.at(-1) : undefined;
      const to = end?.receivedAt ?? null;
      pages.push({ relay, first, last: last.number, from: row.at, to });
    }
    return pages;
  });
}

/** Of each page that has any; the index leaps from page to page, so that what they hold is not walked. */
function firstRows(
  transaction: IDBTransaction,
  session: number,
): PromiseLike<[relay: string, number: number][]> {
  const rows: [string, number][] = [];
  const request = transaction
    .objectStore("frames")
    .index("session")
    .openKeyCursor(IDBKeyRange.only(session));
  return new Dexie.Promise((resolve, reject) => {
    request.onerror = () => {
      reject(request.error ?? new Error("The raw frames cannot be read"));
    };
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) {
        resolve(rows);
        return;
      }
      const [relay, number] = cursor.primaryKey as [string, number]; // the store's own key
      rows.push([relay, number]);
      // An array is above every number.
      cursor.continuePrimaryKey(session, [relay, []]);
    };
  });
}
