import type { Page } from "@playwright/test";

/** Epoch ms: `at` on TikTok's clock, `receivedAt` on ours. */
export interface Comment {
  /** Which of the session's comments it is, from 1. */
  ordinal: number;
  at: number;
  receivedAt: number;
}

/** The stored comments of a session that came live, in order of arrival. */
export async function readComments(
  page: Page,
  session: number,
): Promise<Comment[]> {
  const rows = await page.evaluate(
    (number) =>
      new Promise<object[]>((resolve, reject) => {
        const opening = indexedDB.open("livetap");
        opening.onerror = () => {
          reject(new Error("the database could not be opened"));
        };
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction("events")
            .objectStore("events")
            .getAll(IDBKeyRange.bound([number], [number, []]));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(
              (reading.result as { kind: string }[]).filter(
                ({ kind }) => kind === "comment",
              ),
            );
          };
        };
      }),
    session,
  );
  const comments = rows as (Omit<Comment, "ordinal"> & { history?: true })[];
  return comments
    .map(({ at, receivedAt, history }, index) => ({
      ...{ ordinal: index + 1, at, receivedAt, isHistory: history === true },
    }))
    .filter(({ isHistory }) => !isHistory);
}
