import { browser } from "wxt/browser";

import type { Searched } from "@/lib/model/searched";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./feed-status.module.css";
import { shownTime, type TimeShown } from "./line-time";

interface Props {
  found: number;
  searched: Searched;
  /** A newer filter waits for its first answer. */
  isWaiting: boolean;
  time: TimeShown;
}

/** How much a search found, and how far back it looked. */
export function FeedStatus({ found, searched, isWaiting, time }: Props) {
  const count = browser.i18n.getMessage(
    pluralOf(found, { one: "feed_found_one", other: "feed_found_other" }),
    formatWhole(found),
  );
  return (
    <p className={classes.root} role="status">
      <span>
        {isWaiting ? browser.i18n.getMessage("feed_searching") : count}
      </span>
      {!isWaiting && <span>{reachWords(searched, time)}</span>}
    </p>
  );
}

function reachWords({ isWhole, backTo }: Searched, time: TimeShown): string {
  if (isWhole) return browser.i18n.getMessage("feed_searchedAll");
  return backTo === null
    ? browser.i18n.getMessage("feed_searching")
    : browser.i18n.getMessage("feed_searchedTo", shownTime(backTo, time));
}
