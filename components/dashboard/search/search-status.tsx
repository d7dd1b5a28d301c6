import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import type { Search } from "@/components/hooks/use-search";
import { formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";
import { pluralOf } from "@/lib/text/plural";

import classes from "./search-page.module.css";

interface Props {
  search: Search;
  standing: { comments: number; indexed: number; lives: number } | undefined;
  /** At its end. */
  children: ReactNode;
}

/** How much was found, and what is not searched yet. Its place stays when it has nothing to say. */
export function SearchStatus({ search, standing, children }: Props) {
  const unread = search.page?.unread ?? 0;
  return (
    <div className={classes.status}>
      <p role="status">{foundWords(search)}</p>
      {unread > 0 && <p>{countWords(unread, UNREAD)}</p>}
      {unread === 0 && standing && standing.lives > 0 && (
        <p>
          {browser.i18n.getMessage(pluralOf(standing.lives, BUILDING), [
            formatShare(standing.indexed / Math.max(1, standing.comments)),
            formatWhole(standing.lives),
          ])}
        </p>
      )}
      {children}
    </div>
  );
}

const FOUND = {
  one: "search_found_one",
  other: "search_found_other",
} as const;
const UNREAD = {
  one: "search_unread_one",
  other: "search_unread_other",
} as const;
const BUILDING = {
  one: "search_building_one",
  other: "search_building_other",
} as const;

function foundWords({ page, isGoingOn }: Search): string {
  const found = page?.hits.length ?? 0;
  if (isGoingOn && found === 0)
    return page ? browser.i18n.getMessage("search_looking") : "";
  if (!page) return "";
  return page.isWhole
    ? countWords(found, FOUND)
    : browser.i18n.getMessage("search_moreThan", formatWhole(found));
}

function countWords(
  count: number,
  forms: typeof FOUND | typeof UNREAD,
): string {
  return browser.i18n.getMessage(
    pluralOf<(typeof forms)["one" | "other"]>(count, forms),
    formatWhole(count),
  );
}
