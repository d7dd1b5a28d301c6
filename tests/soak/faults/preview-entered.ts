import type { Fault } from "../fault";
import { openFeed } from "../open-feed";
import { playOn } from "../stand";
import { swipe } from "../swipe";

/** The live is opened from its preview: the preview's own socket enters it. */
export const previewEntered: Fault = {
  name: "preview-entered",
  isRepeating: true,
  async run(stand) {
    const { machine, live, tab } = stand;
    const feed = await openFeed(machine);
    await playOn(live, 3);
    await feed.waitForFunction(() => window.received.length > 0);
    await tab.close();
    await swipe(feed, "address", live);
    await swipe(feed, "socket", live);
    await playOn(live, 4);
    await feed.reload();
    stand.tab = feed;
  },
};
