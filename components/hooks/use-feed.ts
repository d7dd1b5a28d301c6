import { useCallback, useMemo, useState } from "react";

import { type FeedFilter, filterKey } from "@/lib/model/feed-filter";
import { createFeedReader } from "@/lib/queries/feed";
import type { FeedPage } from "@/lib/queries/feed-page";
import { createNewcomers } from "@/lib/queries/newcomers";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["events", "sessions"];
const PAGE = 300;

export interface Feed {
  /** Undefined before the first answer; the one before stands until a new filter has its own. */
  page: FeedPage | undefined;
  /** Whether the page is of the filter that was asked for last. */
  isCurrent: boolean;
  isHeld: boolean;
  /** Keeps the lines as they are while somebody reads. */
  hold: () => void;
  release: () => void;
  loadOlder: () => void;
}

type View = Pick<Feed, "isHeld"> & {
  key: string;
  limit: number;
  /** The last row that is shown while the feed is held. */
  heldRow: number | null;
  /** Counts the readings of a search that goes on. */
  turn: number;
};

const newView = (key: string): View => ({
  ...{ key, limit: PAGE, heldRow: null, turn: 0, isHeld: false },
});

/** A filter that is another object but shows the same changes nothing. */
export function useFeed(session: number, filter: FeedFilter): Feed {
  const key = `${String(session)} ${filterKey(filter)}`;
  const [kept, setView] = useState(() => newView(key));
  // Another filter is read from its newest line on.
  const view = kept.key === key ? kept : newView(key);
  const read = useReader(session, key, filter);
  const { limit, heldRow, turn } = view;
  const readPage = useCallback(
    async (database: ReadDatabase) => {
      const page = await read(database, { limit, until: heldRow });
      return { page, key, limit, turn };
    },
    [read, key, limit, heldRow, turn],
  );
  const answer = useLiveQuery(readPage, { tables: TABLES });
  const isCurrent = answer?.key === key;
  const goesOn = isCurrent && answer.page.searched.isGoingOn;
  const wantsTurn = goesOn && answer.turn === turn;
  if (wantsTurn) setView({ ...view, turn: turn + 1 });
  const change = (changes: Partial<View>) => {
    setView((now) => ({ ...sameOrNew(now, key), ...changes }));
  };
  return {
    page: answer?.page,
    isCurrent,
    isHeld: heldRow !== null,
    hold: () => {
      const lastRow = isCurrent ? answer.page.lastRow : null;
      if (heldRow === null && lastRow !== null) change({ heldRow: lastRow });
    },
    release: () => {
      change({ heldRow: null, limit: PAGE });
    },
    loadOlder: () => {
      if (isCurrent && answer.page.hasMore && answer.limit === limit && !goesOn)
        change({ limit: limit + PAGE });
    },
  };
}

function sameOrNew(view: View, key: string): View {
  return view.key === key ? view : newView(key);
}

type ReadPage = (
  database: ReadDatabase,
  wanted: { limit: number; until: number | null },
) => Promise<FeedPage>;

function useReader(session: number, key: string, filter: FeedFilter): ReadPage {
  const newcomers = useMemo(() => createNewcomers(session), [session]);
  return useMemo(
    () => createFeedReader(session, filter, newcomers).read,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the filter, whichever object it is
    [session, key, newcomers],
  );
}
