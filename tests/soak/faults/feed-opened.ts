import type { Fault } from "../fault";
import { playOn } from "../stand";

const FEED = "https://www.tiktok.com/live";

/** The page of lives plays a preview of the same live in another tab. */
export const feedOpened: Fault = {
  name: "feed-preview",
  isRepeating: false,
  async run({ machine, live }) {
    const feed = await machine.browser.context.newPage();
    await feed.goto(FEED);
    await playOn(live, 8);
    await feed.waitForFunction(() => window.received.length > 0);
    await feed.close();
  },
};
