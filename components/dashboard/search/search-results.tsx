import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import type { SearchQuery } from "@/lib/model/search/query";

import { type Hit, LiveHead, SearchHit } from "./search-hit";
import classes from "./search-results.module.css";

interface Props {
  hits: readonly Hit[];
  query: SearchQuery;
  isGrouped: boolean;
  loadMore: () => void;
}

type Line = { kind: "live" | "hit"; hit: Hit; key: string };

const LINE_HEIGHT = 44;
/** So many lines before the end the next ones are fetched. */
const EARLY = 20;

/** Only what is in sight is in the page. */
export function SearchResults({ hits, query, isGrouped, loadMore }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = isGrouped ? groupedLines(hits) : hits.map(lineOf);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= lines.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadMore();
  }, [isNearEnd, loadMore]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      tabIndex={0}
      role="list"
      aria-label={browser.i18n.getMessage("search_results")}
    >
      <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          return line ? (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={classes.place}
              style={{ transform: `translateY(${String(item.start)}px)` }}
              role="listitem"
            >
              {line.kind === "live" ? (
                <LiveHead session={line.hit.session} />
              ) : (
                <SearchHit hit={line.hit} query={query} hasLive={!isGrouped} />
              )}
            </div>
          ) : null;
        })}
      </div>
    </div>
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
    const isSame = hits[index - 1]?.session.number === hit.session.number;
    return isSame
      ? [line]
      : [{ kind: "live", hit, key: `live ${line.key}` }, line];
  });
}
