import { FEED_GROUP_NAMES, type FeedGroup } from "@/lib/model/feed";

import { choicesIn, membersOf } from "./members";
import type { Setting } from "./setting";

/** What the feed shows. */
export interface FeedSettings {
  /** Groups of kinds that the feed leaves out. */
  hiddenGroups: FeedGroup[];
}

/** These come by the hundred and bury what people say and give. */
const STANDARD: FeedSettings = {
  hiddenGroups: ["join", "like", "viewers", "caption", "guest"],
};

export const FEED: Setting<FeedSettings> = {
  key: "feed",
  standard: STANDARD,
  parse(stored) {
    const { hiddenGroups } = membersOf(stored);
    return {
      hiddenGroups: choicesIn(
        hiddenGroups,
        FEED_GROUP_NAMES,
        STANDARD.hiddenGroups,
      ),
    };
  },
};
