import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { EmptyState } from "@/components/ui/empty-state";
import { type FeedFilter, isNarrow } from "@/lib/model/feed-filter";
import { kindsWithout } from "@/lib/model/feed-groups";

interface Props {
  filter: FeedFilter;
  isGoingOn: boolean;
  onWiden: () => void;
}

/** Why no line is shown, and what helps. */
export function FeedEmpty({ filter, isGoingOn, onWiden }: Props) {
  const { getMessage } = browser.i18n;
  if (kindsWithout(filter.hiddenGroups).length === 0)
    return (
      <EmptyState
        icon="filter"
        title={getMessage("feed_empty")}
        text={getMessage("feed_allHidden")}
      />
    );
  if (isGoingOn)
    return (
      <EmptyState
        icon="search"
        title={getMessage("feed_noneYet")}
        text={getMessage("feed_noneYetHelp")}
      />
    );
  if (isNarrow(filter))
    return (
      <EmptyState
        icon="search"
        title={getMessage("feed_noneFound")}
        text={getMessage("feed_noneFoundHelp")}
      >
        <Button size="xs" variant="default" onClick={onWiden}>
          {getMessage("feed_clearFilters")}
        </Button>
      </EmptyState>
    );
  return <NothingYet hasHidden={filter.hiddenGroups.length > 0} />;
}

function NothingYet({ hasHidden }: { hasHidden: boolean }) {
  const { getMessage } = browser.i18n;
  return (
    <EmptyState
      icon="comment"
      title={getMessage("feed_empty")}
      text={
        hasHidden
          ? getMessage("feed_emptyHidden")
          : getMessage("feed_emptyHelp")
      }
    />
  );
}
