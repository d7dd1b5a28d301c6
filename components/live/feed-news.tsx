import { VisuallyHidden } from "@mantine/core";
import { browser } from "wxt/browser";

import { useCameSince } from "@/components/hooks/use-came-since";
import { type FeedFilter, isNarrow } from "@/lib/model/feed-filter";

import { newsWords } from "./news-words";
import type { LineCopy } from "./use-line-copy";

interface Props {
  session: number;
  filter: FeedFilter;
  copy: LineCopy;
}

/**
 * For who hears the feed: every few seconds how much came, never line by line; nothing when nothing came, nor while a
 * search shows something else than what is counted.
 */
export function FeedNews({ session, filter, copy }: Props) {
  const came = useCameSince(session);
  const isCounted = came !== null && !isNarrow(filter);
  const words = isCounted ? newsWords(came.counts, filter.hiddenGroups) : "";
  return (
    <VisuallyHidden role="log" aria-live="polite">
      {words !== "" && <p key={came?.turn}>{words}</p>}
      {copy.copied !== null && <p>{browser.i18n.getMessage("feed_copied")}</p>}
      {copy.hasFailed && <p>{browser.i18n.getMessage("feed_copyFailed")}</p>}
    </VisuallyHidden>
  );
}
