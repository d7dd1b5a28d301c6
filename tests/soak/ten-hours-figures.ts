import type { Page } from "@playwright/test";

import { totalsOf } from "@/lib/model/tallies";
import type { SessionRow } from "@/lib/store/rows";

import { countRows } from "../bench/row-watch";

/** What the only session comes to, in the names of the synthetic live's own expectation. */
export async function readFigures(page: Page) {
  const row = (await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open("livetap");
        opening.onerror = () => {
          reject(new Error("the database could not be opened"));
        };
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction("sessions")
            .objectStore("sessions")
            .getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result[0]);
          };
        };
      }),
  )) as SessionRow;
  const { messages, duplicates, unknownMethods, streamer } = row;
  return {
    ...totalsOf(row.tallies, streamer.id),
    ...{ messages, duplicates, unknownMethods },
    rows: await countRows(page, row.number),
  };
}
