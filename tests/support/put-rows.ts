import type { Page } from "@playwright/test";

const CHUNK = 5_000;

/** Writes rows past the extension, from one of its own pages. */
export async function putRows(
  page: Page,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await page.evaluate(
      ([name, text]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("livetap");
          opening.onerror = () => {
            reject(new Error("the database could not be opened"));
          };
          opening.onsuccess = () => {
            const writing = opening.result.transaction(name, "readwrite");
            for (const row of JSON.parse(text) as object[])
              writing.objectStore(name).put(row);
            writing.onabort = () => {
              reject(new Error(`${name}: ${String(writing.error)}`));
            };
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      // As text: what is handed over is otherwise taken apart value by value.
      [table, JSON.stringify(rows.slice(from, from + CHUNK))] as const,
    );
}
