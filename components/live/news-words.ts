import { browser } from "wxt/browser";

import type { Came } from "@/components/hooks/use-came-since";
import type { FeedGroup } from "@/lib/model/feed-groups";
import { formatList } from "@/lib/text/list";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

const NEWS = [
  ["comments", "comment", "feed_newComments_one", "feed_newComments_other"],
  ["gifts", "gift", "feed_newGifts_one", "feed_newGifts_other"],
  ["follows", "follow", "feed_newFollows_one", "feed_newFollows_other"],
  ["shares", "share", "feed_newShares_one", "feed_newShares_other"],
  [
    ...(["subscriptions", "support"] as const),
    ...(["feed_newSubscriptions_one", "feed_newSubscriptions_other"] as const),
  ],
  ["joins", "join", "feed_newJoins_one", "feed_newJoins_other"],
  ["likesObserved", "like", "feed_newLikes_one", "feed_newLikes_other"],
] as const satisfies readonly (readonly [keyof Came, FeedGroup, ...string[]])[];

/** "14 comments, 2 gifts": of what the feed shows; nothing where nothing came. */
export function newsWords(came: Came, hidden: readonly FeedGroup[]): string {
  const parts = NEWS.filter(
    ([figure, group]) => came[figure] > 0 && !hidden.includes(group),
  ).map(([figure, , one, other]) =>
    browser.i18n.getMessage(
      pluralOf(came[figure], { one, other }),
      formatWhole(came[figure]),
    ),
  );
  return formatList(parts);
}
