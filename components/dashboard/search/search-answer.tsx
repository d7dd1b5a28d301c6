import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import type { Search } from "@/components/hooks/use-search";
import { EmptyState } from "@/components/ui/empty-state";
import {
  type Asked,
  isAsking,
  isFiltered,
  searchOf,
} from "@/lib/model/search/asked";

import { SearchResults } from "./search-results";

interface Props {
  asked: Asked;
  search: Search;
  /** Under the heads of their lives. */
  isGrouped: boolean;
  onChange: (changes: Partial<Asked>) => void;
}

export function SearchAnswer(props: Props) {
  const { asked, search, isGrouped, onChange } = props;
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
    <SearchResults
      hits={page.hits}
      query={searchOf(asked).query}
      isGrouped={isGrouped}
      loadMore={loadMore}
    />
  );
}

function Nothing({ asked, onChange }: Pick<Props, "asked" | "onChange">) {
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
