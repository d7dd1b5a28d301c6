import { useCallback, useEffect, useState } from "react";

import type { FeedLine } from "@/lib/model/feed";
import type { PinnedLine } from "@/lib/model/pinned-line";
import type { ReadDatabase } from "@/lib/queries/open";
import { readPinnedLines } from "@/lib/queries/pinned-lines";
import {
  readPinned,
  togglePinned,
  watchPinned,
} from "@/lib/settings/pinned-lines";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["events"];
const PACE_MS = 1_000;
const NONE: readonly PinnedLine[] = [];

export interface Pinned {
  lines: readonly FeedLine[];
  isPinned: (line: PinnedLine) => boolean;
  toggle: (line: PinnedLine) => void;
}

/** The lines of a session that somebody keeps in sight, as they are now. */
export function usePinnedLines(session: number): Pinned {
  const [pinned, setPinned] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    watchPinned(session, setPinned, stop.signal);
    void readPinned(session).then((stored) => {
      if (!stop.signal.aborted) setPinned(stored);
    });
    return () => {
      stop.abort();
    };
  }, [session]);
  const read = useCallback(
    (database: ReadDatabase) => readPinnedLines(database, session, pinned),
    [session, pinned],
  );
  const toggle = useCallback(
    ({ id, row }: PinnedLine) => void togglePinned(session, { id, row }),
    [session],
  );
  const lines = useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS }) ?? [];
  return {
    lines,
    isPinned: ({ row }) => pinned.some((one) => one.row === row),
    toggle,
  };
}
