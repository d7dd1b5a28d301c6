import type { Page } from "@playwright/test";

/** A committed row as another page of the extension saw it; our clock, epoch ms. */
export interface SeenRow {
  receivedAt: number;
  seenAt: number;
}

declare global {
  interface Window {
    seenRows: SeenRow[];
  }
}

/** From now on `page` notes when it could read each new event of a session: Dexie tells every page of a commit. */
export async function watchRows(page: Page, session: number): Promise<void> {
  await page.evaluate(async (number) => {
    window.seenRows = [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("livetap");
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error("the database could not be opened"));
      };
    });
    let last = 0;
    new BroadcastChannel("x-storagemutated-1").onmessage = () => {
      const rows = database
        .transaction("events")
        .objectStore("events")
        .getAll(IDBKeyRange.bound([number, last], [number, []], true));
      rows.onsuccess = () => {
        const seenAt = Date.now();
        const found = rows.result as { row: number; receivedAt: number }[];
        for (const { row, receivedAt } of found) {
          if (row <= last) continue;
          last = row;
          window.seenRows.push({ receivedAt, seenAt });
        }
      };
    };
  }, session);
}

export function seenRows(page: Page): Promise<SeenRow[]> {
  return page.evaluate(() => window.seenRows);
}

/** Counts the stored events of a session. */
export function countRows(page: Page, session: number): Promise<number> {
  return page.evaluate(
    (number) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("livetap");
        opening.onerror = () => {
          reject(new Error("the database could not be opened"));
        };
        opening.onsuccess = () => {
          const counting = opening.result
            .transaction("events")
            .objectStore("events")
            .count(IDBKeyRange.bound([number], [number, []]));
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    session,
  );
}
