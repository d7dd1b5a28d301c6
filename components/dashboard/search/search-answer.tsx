import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { Search } from "@/components/hooks/use-search";
import { EmptyState } from "@/components/ui/empty-state";
import {
  type Asked,
  isAsking,
  isFiltered,
  searchOf,
} from "@/lib/model/search/asked";

import classes from "./search-page.module.css";
import { SearchResults } from "./search-results";

interface Props {
  asked: Asked;
  search: Search;
  onChange: (changes: Partial<Asked>) => void;
}

type View = "live" | "list";

export function SearchAnswer({ asked, search, onChange }: Props) {
  const [view, setView] = useState<View>("live");
  const { page, isGoingOn, loadMore } = search;
  if (!isAsking(asked))
    return (
      <EmptyState
        icon="search"
        title={browser.i18n.getMessage("search_label")}
        text={browser.i18n.getMessage("search_help")}
      />
    );
  if (!page || page.hits.length === 0)
    return isGoingOn ? null : <Nothing asked={asked} onChange={onChange} />;
  return (
    <>
      <SegmentedControl<View>
        className={classes.view}
        size="xs"
        aria-label={browser.i18n.getMessage("search_view")}
        value={view}
        onChange={setView}
        data={[
          { value: "live", label: browser.i18n.getMessage("search_byLive") },
          { value: "list", label: browser.i18n.getMessage("search_oneList") },
        ]}
      />
      <SearchResults
        hits={page.hits}
        query={searchOf(asked).query}
        isGrouped={view === "live"}
        loadMore={loadMore}
      />
    </>
  );
}

function Nothing({ asked, onChange }: Omit<Props, "search">) {
  const none = { person: "", streamer: "", session: "", from: "", to: "" };
  return (
    <EmptyState
      icon="search"
      title={browser.i18n.getMessage("search_nothing")}
      text={browser.i18n.getMessage("search_nothingHelp")}
    >
      {isFiltered(asked) && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            onChange({ ...none, kind: "" });
          }}
        >
          {browser.i18n.getMessage("search_clearFilters")}
        </Button>
      )}
    </EmptyState>
  );
}
