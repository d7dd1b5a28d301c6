import type { Fault } from "../fault";
import { openFeed } from "../open-feed";
import { playOn } from "../stand";
import { swipe } from "../swipe";

/** The live is opened from its preview: the preview's own socket enters it. */
export const previewEntered: Fault = {
  name: "preview-entered",
  isRepeating: true,
  isSudden: false,
  async run(stand) {
    const { machine, live, tab } = stand;
    const feed = await openFeed(machine);
    await playOn(live, 3);
    await feed.waitForFunction(() => window.received.length > 0);
    const left = live.left();
    await tab.close();
    await left;
    await swipe(feed, "address", live);
    await swipe(feed, "socket", live);
    await playOn(live, 4);
    const leftAgain = live.left();
    await feed.reload();
    await leftAgain;
    stand.tab = feed;
  },
};
