import { useState } from "react";
import { browser } from "wxt/browser";

import { useRecordedLives } from "@/components/hooks/use-recorded-lives";
import { useSearch, useSearchStanding } from "@/components/hooks/use-search";
import { EmptyState } from "@/components/ui/empty-state";
import { hrefOf } from "@/lib/model/route";
import { type Asked, askedOf, paramsOf } from "@/lib/model/search/asked";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { SearchAnswer } from "./search-answer";
import { SearchField } from "./search-field";
import { SearchFilters } from "./search-filters";
import classes from "./search-page.module.css";
import { SearchStatus } from "./search-status";
import { type SearchView, ViewChoice } from "./view-choice";

/** What everybody wrote, in all lives. */
export function SearchPage({ params }: PlaceProps) {
  const [asked, setAsked] = useState(() => askedOf(params));
  const [view, setView] = useState<SearchView>("live");
  const standing = useSearchStanding();
  const lives = useRecordedLives();
  const search = useSearch(asked, standing?.lives ?? 0);
  const change = (changes: Partial<Asked>) => {
    const next = { ...asked, ...changes };
    setAsked(next);
    // The page stays as it is: a new address of it would build it anew.
    history.replaceState(null, "", hrefOf("search", paramsOf(next)));
  };
  const title = browser.i18n.getMessage("dashboard_search");
  if (lives?.length === 0)
    return (
      <>
        <PageHead title={title} />
        <EmptyState
          icon="search"
          title={browser.i18n.getMessage("search_noLives")}
          text={browser.i18n.getMessage("search_noLivesHelp")}
        />
      </>
    );
  return (
    <div className={classes.root}>
      <PageHead title={title} />
      <SearchField
        text={asked.text}
        onChange={(text) => {
          change({ text });
        }}
      />
      <SearchFilters asked={asked} lives={lives ?? []} onChange={change} />
      <SearchStatus search={search} standing={standing}>
        {(search.page?.hits.length ?? 0) > 0 && (
          <ViewChoice view={view} onChange={setView} />
        )}
      </SearchStatus>
      <SearchAnswer
        asked={asked}
        search={search}
        isGrouped={view === "live"}
        onChange={change}
      />
    </div>
  );
}
