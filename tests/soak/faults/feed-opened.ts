import type { Fault } from "../fault";
import { openFeed } from "../open-feed";
import { playOn } from "../stand";

/** The page of lives plays a preview of the same live in another tab. */
export const feedOpened: Fault = {
  name: "feed-preview",
  isRepeating: false,
  isSudden: false,
  async run({ machine, live }) {
    const feed = await openFeed(machine);
    await playOn(live, 8);
    await feed.waitForFunction(() => window.received.length > 0);
    await feed.close();
  },
};
