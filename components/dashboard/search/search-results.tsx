import { browser } from "wxt/browser";

import type { SearchQuery } from "@/lib/model/search/query";

import { LongList } from "../long-list";
import { type Hit, LiveHead, SearchHit } from "./search-hit";

interface Props {
  hits: readonly Hit[];
  query: SearchQuery;
  isGrouped: boolean;
  loadMore: () => void;
}

interface Line {
  kind: "live" | "hit";
  hit: Hit;
  key: string;
}

const LINE_HEIGHT = 44;

export function SearchResults({ hits, query, isGrouped, loadMore }: Props) {
  return (
    <LongList
      items={isGrouped ? groupedLines(hits) : hits.map(lineOf)}
      label={browser.i18n.getMessage("search_results")}
      lineHeight={LINE_HEIGHT}
      keyOf={({ key }) => key}
      loadMore={loadMore}
    >
      {({ kind, hit }) =>
        kind === "live" ? (
          <LiveHead session={hit.session} />
        ) : (
          <SearchHit hit={hit} query={query} hasLive={!isGrouped} />
        )
      }
    </LongList>
  );
}

function lineOf(hit: Hit): Line {
  const { session, row } = hit.event;
  return { kind: "hit", hit, key: `${String(session)} ${String(row)}` };
}

/** A heading wherever the live changes. */
function groupedLines(hits: readonly Hit[]): Line[] {
  return hits.flatMap((hit, index): Line[] => {
    const line = lineOf(hit);
    const isSame = hits[index - 1]?.session.id === hit.session.id;
    return isSame
      ? [line]
      : [{ kind: "live", hit, key: `live ${line.key}` }, line];
  });
}
