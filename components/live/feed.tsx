import { useMemo } from "react";
import { browser } from "wxt/browser";

import { useFeed } from "@/components/hooks/use-feed";
import { useSetting } from "@/components/hooks/use-setting";
import { EmptyState } from "@/components/ui/empty-state";
import { kindsWithout } from "@/lib/model/feed";
import { FEED } from "@/lib/model/settings/feed";

import { FeedFilters } from "./feed-filters";
import { FeedList } from "./feed-list";

export function Feed({ session }: { session: number }) {
  const { value = FEED.standard, change } = useSetting(FEED);
  const { hiddenGroups } = value;
  const kinds = useMemo(() => kindsWithout(hiddenGroups), [hiddenGroups]);
  const feed = useFeed(session, kinds);
  return (
    <>
      <FeedFilters
        hidden={hiddenGroups}
        onChange={(hidden) => {
          change({ hiddenGroups: hidden });
        }}
      />
      {feed.lines?.length === 0 && (
        <EmptyState
          icon="comment"
          title={browser.i18n.getMessage("feed_empty")}
          text={
            kinds.length === 0
              ? browser.i18n.getMessage("feed_allHidden")
              : browser.i18n.getMessage("feed_emptyHelp")
          }
        />
      )}
      {feed.lines && feed.lines.length > 0 && (
        <FeedList {...feed} lines={feed.lines} />
      )}
    </>
  );
}
