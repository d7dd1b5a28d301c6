import { useCallback } from "react";

import type { WordsView, WordsWindow } from "@/lib/model/words/words-view";
import type { ReadDatabase } from "@/lib/queries/open";
import type { ReadTask } from "@/lib/queries/watch";
import { createWordsReader, type WordsReader } from "@/lib/queries/words";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["minutes", "events"];
const PACING = {
  tables: TABLES,
  paceMs: 1000,
  maxShare: 0.05,
  // The first reading is long, and says little of the next ones.
  longestPauseMs: 15_000,
};

/** What was counted for the session looked at last: closing the tab loses nothing of it. */
const readers = new WeakMap<ReadDatabase, WordsReader>();

function readerOf(database: ReadDatabase, session: number): WordsReader {
  const known = readers.get(database);
  if (known?.session === session) return known;
  const reader = createWordsReader(database, session);
  readers.set(database, reader);
  return reader;
}

export function useWords(
  session: number,
  window: WordsWindow,
): WordsView | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<WordsView>) =>
      readerOf(database, session).read(window, task),
    [session, window],
  );
  return useLiveQuery(read, PACING);
}
