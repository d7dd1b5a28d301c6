import { VisuallyHidden } from "@mantine/core";
import { browser } from "wxt/browser";

import { type Came, useCameSince } from "@/components/hooks/use-came-since";
import type { FeedGroup } from "@/lib/model/feed-groups";
import { formatList } from "@/lib/text/list";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

interface Props {
  session: number;
  hidden: readonly FeedGroup[];
}

/** For who hears the feed: every few seconds how much came, never line by line; nothing when nothing came. */
export function FeedNews({ session, hidden }: Props) {
  const came = useCameSince(session);
  const words = came ? newsWords(came.counts, hidden) : "";
  return (
    <VisuallyHidden role="log" aria-live="polite">
      {came && words !== "" && <p key={came.turn}>{words}</p>}
    </VisuallyHidden>
  );
}

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

function newsWords(came: Came, hidden: readonly FeedGroup[]): string {
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
