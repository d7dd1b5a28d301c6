import { useCallback, useEffect, useMemo, useState } from "react";

import { type Asked, isAsking, searchOf } from "@/lib/model/search/asked";
import type { ReadDatabase } from "@/lib/queries/open";
import { createSearchReader, type SearchPage } from "@/lib/queries/search";
import {
  readSearchStanding,
  type SearchStanding,
} from "@/lib/queries/search-standing";
import { askWorker } from "@/lib/protocol/ask";

import { useLiveQuery } from "./use-live-query";

const PAGE = 60;
/** What was found stands until somebody asks for something else. */
const NO_TABLES: readonly string[] = [];

export interface Search {
  /** Undefined before the first answer, and while nothing is asked. */
  page: SearchPage | undefined;
  /** Whether the page is of what was asked for last. */
  isCurrent: boolean;
  isGoingOn: boolean;
  loadMore: () => void;
}

interface View {
  key: string;
  limit: number;
  /** Counts the readings of one that goes on. */
  turn: number;
}

/** Searched anew when another `standing` of the index is told. */
export function useSearch(asked: Asked, standing: number): Search {
  const question = JSON.stringify(asked);
  const key = `${question} ${String(standing)}`;
  const [kept, setView] = useState<View>({ key, limit: PAGE, turn: 0 });
  const view = kept.key === key ? kept : { key, limit: PAGE, turn: 0 };
  const { limit, turn } = view;
  const reader = useMemo(
    () => (isAsking(asked) ? createSearchReader(searchOf(asked)) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for what is asked, whichever object it is
    [key],
  );
  const read = useCallback(
    async (database: ReadDatabase) => {
      const page = await reader?.read(database, limit);
      return { page, question, key, limit, turn };
    },
    [reader, question, key, limit, turn],
  );
  const answer = useLiveQuery(read, { tables: NO_TABLES });
  const isCurrent = answer?.key === key;
  const isFull =
    !answer?.page || answer.page.isWhole || answer.page.hits.length >= limit;
  // What is searched anew since the index came further shows what was found before until then.
  const isGoingOn = answer?.question !== question || !isFull;
  if (isCurrent && !isFull && answer.turn === turn)
    setView({ ...view, turn: turn + 1 });
  return {
    page: answer?.page,
    ...{ isCurrent, isGoingOn },
    loadMore: () => {
      if (isCurrent && isFull && answer.page?.isWhole === false)
        setView({ ...view, limit: limit + PAGE });
    },
  };
}

const STANDING_TABLES = ["sessions", "searched"];
const STANDING_PACE_MS = 1500;

/** How far the index has come; it is asked to go on. */
export function useSearchStanding(): SearchStanding | undefined {
  useEffect(() => {
    // The index goes on by itself within a minute.
    askWorker("indexComments", null).catch(() => undefined);
  }, []);
  return useLiveQuery(readSearchStanding, {
    tables: STANDING_TABLES,
    paceMs: STANDING_PACE_MS,
  });
}
