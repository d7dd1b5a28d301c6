import type { Page } from "@playwright/test";

const DATABASE = "livetap";

/** All rows of one store, asked from a page of the extension; bytes come as base64. */
export function readStore(
  screen: Page,
  store: string,
): Promise<Record<string, unknown>[]> {
  return screen.evaluate(
    async ([name, asked]) => {
      const opened = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => {
          resolve(opened.result);
        };
        opened.onerror = () => {
          reject(opened.error ?? new Error("not opened"));
        };
      });
      const reading = database.transaction(asked).objectStore(asked).getAll();
      const rows = await new Promise<object[]>((resolve) => {
        reading.onsuccess = () => {
          resolve(reading.result as object[]);
        };
      });
      database.close();
      return JSON.parse(
        JSON.stringify(rows, (_, value: unknown) => {
          if (!(value instanceof Uint8Array)) return value;
          let text = "";
          for (const byte of value) text += String.fromCharCode(byte);
          return { base64: btoa(text) };
        }),
      ) as Record<string, unknown>[];
    },
    [DATABASE, store] as const,
  );
}

/** The names of all databases with their stores. */
export function listStores(screen: Page): Promise<[string, string[]][]> {
  return screen.evaluate(async () => {
    const found: [string, string[]][] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const opened = indexedDB.open(name);
      const stores = await new Promise<string[]>((resolve) => {
        opened.onsuccess = () => {
          resolve([...opened.result.objectStoreNames]);
          opened.result.close();
        };
      });
      found.push([name, stores]);
    }
    return found;
  });
}

/** Raises the version as a newer Livetap would; the pages that are open give way. */
export async function makeNewer(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("livetap", 990);
        request.onsuccess = () => {
          request.result.close();
          resolve(null);
        };
        request.onerror = () => {
          reject(new Error("not opened"));
        };
      }),
  );
}
