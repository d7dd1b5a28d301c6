import type { Page } from "@playwright/test";

/** Writes rows past the extension, from one of its pages. Pages that are open hear nothing of it. */
export function putRows(
  page: Page,
  table: string,
  rows: readonly object[],
): Promise<void> {
  return page.evaluate(
    async ([name, added]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("livetap");
        opening.onsuccess = () => {
          resolve(opening.result);
        };
        opening.onerror = () => {
          reject(opening.error ?? new Error("not opened"));
        };
      });
      const writing = database.transaction(name, "readwrite");
      for (const row of added) writing.objectStore(name).put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    },
    [table, rows] as const,
  );
}
