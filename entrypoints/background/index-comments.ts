import { browser } from "wxt/browser";

import { createLiveRate } from "@/lib/upkeep/live-rate";
import { createSearchIndexer } from "@/lib/upkeep/search-indexer";

import type { Background } from ".";

/** Fills the search index in idle slices: at every start and alarm, and when the search is opened. */
export function indexComments({
  database,
  run,
}: Pick<Background, "database" | "run">): () => void {
  const index = createSearchIndexer({
    database,
    rateNow: createLiveRate(database, Date.now),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    clock: () => performance.now(),
    signal: new AbortController().signal,
  });
  const begin = () => {
    run("indexing comments", index());
  };
  browser.alarms.onAlarm.addListener(begin);
  begin();
  return begin;
}
