import type { Page } from "@playwright/test";

import type { Machine } from "./machine";

declare global {
  interface Window {
    /** Sockets that the stand-in page of lives has open. */
    previews: number;
  }
}

/** The page of lives in a tab of its own, when it plays a preview of every live. */
export async function openFeed({ browser, studio }: Machine): Promise<Page> {
  const feed = await browser.context.newPage();
  await feed.goto("https://www.tiktok.com/live");
  await feed.waitForFunction(
    (lives) => window.previews === lives,
    studio.recordings.length,
  );
  return feed;
}
