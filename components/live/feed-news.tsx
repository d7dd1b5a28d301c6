import { VisuallyHidden } from "@mantine/core";
import { useCameSince } from "@/components/hooks/use-came-since";
import type { FeedGroup } from "@/lib/model/feed-groups";

import { newsWords } from "./news-words";

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
