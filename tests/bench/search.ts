import type { Page } from "@playwright/test";

import { openPlace } from "../e2e/pages/search";
import { readStore } from "../e2e/stored";
import { launchBrowser } from "../replay/browser";
import { copyProfile, filledProfile } from "./filled-profile";
import { median } from "./quantile";
import type { BenchTable } from "./table";

const SIZES = (process.env.LIVETAP_BENCH_EVENTS ?? "100000,1000000")
  .split(",")
  .map(Number);
const TIMES = 5;
/** Written three times in all, in thousands of comments, as a beginning, one after the other, and never. */
const QUERIES = {
  ...{ rare: "kintsugi", common: "how", prefix: "ho" },
  ...{ phrase: '"how long"', absent: "zeppelin" },
} as const;
const RARE = 3;

/** The search index of one long live: how long it takes to build, what it takes on the disk, and how fast it answers. */
export async function benchSearch(): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const events of SIZES) rows.push(await searches(events));
  return {
    title: "Search",
    note: `ms from the key to the first results, the field's own pause of 120 ms left out, median of ${TIMES}; then the first pages of the event browser`,
    columns: [
      ...["events", "comments", "build s", "bytes a comment"],
      ...Object.keys(QUERIES),
      ...["all events", "gifts"],
    ],
    rows,
  };
}

async function searches(events: number): Promise<(string | number)[]> {
  const { path, remove } = await copyProfile(await filledProfile(events));
  const browser = await launchBrowser({
    ...{ flags: [], isHeadless: true, profile: path },
  });
  try {
    const { context, extensionId } = browser;
    const page = await openPlace(context, extensionId, "search");
    await addRare(page);
    const begunAt = performance.now();
    await page.reload();
    await untilIndexed(page);
    const seconds = (performance.now() - begunAt) / 1000;
    const { comments, bytes } = await sizeOf(page);
    const answers: number[] = [];
    for (const words of Object.values(QUERIES))
      answers.push(await medianOf(() => answerMs(page, words)));
    const firsts: number[] = [];
    for (const place of ["events", "events?kind=gift"])
      firsts.push(
        await medianOf(async () => {
          const opened = await openPlace(context, extensionId, "people");
          const tookMs = await eventsMs(opened, place);
          await opened.close();
          return tookMs;
        }),
      );
    return [
      ...[events.toLocaleString("en"), comments, seconds, bytes / comments],
      ...[...answers, ...firsts],
    ];
  } finally {
    await browser.close();
    await remove();
  }
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const took: number[] = [];
  while (took.length < TIMES) took.push(await measure());
  return median(took);
}

/** Some comments with a word of their own, at the live's beginning: the last place where a search looks. */
async function addRare(page: Page): Promise<void> {
  await page.evaluate(
    ([word, count]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("livetap");
        opening.onsuccess = () => {
          const writing = opening.result.transaction(
            ["sessions", "events"],
            "readwrite",
          );
          const sessions = writing.objectStore("sessions");
          const events = writing.objectStore("events");
          const asking = sessions.get(1);
          asking.onsuccess = () => {
            const session = asking.result as {
              nextRow: number;
              startedAt: number;
            };
            for (let index = 0; index < count; index += 1) {
              const row = session.nextRow + index;
              const messageId = String(row);
              events.put({
                ...{ session: 1, row, frame: ["bench", row, 0], messageId },
                ...{ id: `ChatMessage:${messageId}`, kind: "comment" },
                ...{ at: session.startedAt + index, receivedAt: 0 },
                text: `a bowl of ${word}`,
              });
            }
            sessions.put({ ...session, nextRow: session.nextRow + count });
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [QUERIES.rare, RARE] as const,
  );
}

async function untilIndexed(page: Page): Promise<void> {
  const [session] = await readStore(page, "sessions");
  const last = Number(session?.nextRow) - 1;
  for (;;) {
    const [searched] = await readStore(page, "searched");
    if (Number(searched?.row ?? 0) >= last) return;
    await page.waitForTimeout(100);
  }
}

/** What the rows of the index hold, and their keys as UTF-16. */
async function sizeOf(page: Page) {
  const rows = await readStore(page, "search");
  const [searched] = await readStore(page, "searched");
  const parts = searched?.parts as { comments: number }[];
  const bytes = rows.reduce((sum, { packed, word }) => {
    const { base64 } = packed as { base64: string };
    return sum + (base64.length * 3) / 4 + 20 + 2 * String(word).length;
  }, 0);
  const comments = parts.reduce((sum, part) => sum + part.comments, 0);
  return { comments, bytes };
}

const PAUSE_MS = 120;

/** From the last key to the frame that has the answer. */
async function answerMs(page: Page, words: string): Promise<number> {
  const field = page.getByRole("searchbox");
  await field.fill("");
  await page.waitForFunction(
    () => document.querySelector("[role=status]")?.textContent === "",
  );
  const told = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let begunAt = 0;
        const status = document.querySelector("[role=status]");
        addEventListener(
          "input",
          () => {
            begunAt = performance.now();
          },
          { capture: true, once: true },
        );
        const watcher = new MutationObserver(() => {
          if (!/\d/.test(status?.textContent ?? "")) return;
          watcher.disconnect();
          requestAnimationFrame(() => {
            resolve(performance.now() - begunAt);
          });
        });
        if (status)
          watcher.observe(status, {
            ...{ childList: true, characterData: true, subtree: true },
          });
      }),
  );
  await field.fill(words);
  return (await told) - PAUSE_MS;
}

/** From the address to the frame that has the first events. */
async function eventsMs(page: Page, place: string): Promise<number> {
  return page.evaluate(
    (hash) =>
      new Promise<number>((resolve) => {
        const begunAt = performance.now();
        const watcher = new MutationObserver(() => {
          if (!document.querySelector("[role=list] article")) return;
          watcher.disconnect();
          requestAnimationFrame(() => {
            resolve(performance.now() - begunAt);
          });
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        location.hash = hash;
      }),
    place,
  );
}
