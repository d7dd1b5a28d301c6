import { useCallback, useState } from "react";

import type { EventKind } from "@/lib/model/event";
import type { FeedLine } from "@/lib/model/feed";
import { countNewer, readFeed } from "@/lib/queries/feed";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["events"];
const NONE: readonly string[] = [];
const PAGE = 300;

export interface Feed {
  /** Newest first; undefined before the first answer. */
  lines: FeedLine[] | undefined;
  /** How many came since the feed is held, of all kinds shown. */
  newer: number;
  /** Keeps the lines as they are while somebody reads further down. */
  hold: () => void;
  release: () => void;
  loadOlder: () => void;
}

export function useFeed(session: number, kinds: readonly EventKind[]): Feed {
  const [limit, setLimit] = useState(PAGE);
  const [heldAt, setHeldAt] = useState<number | null>(null);
  const read = useCallback(
    async (database: ReadDatabase) => {
      const wanted = { session, kinds, limit, until: heldAt };
      return { ...(await readFeed(database, wanted)), limit };
    },
    [session, kinds, limit, heldAt],
  );
  const page = useLiveQuery(read, { tables: heldAt === null ? TABLES : NONE });
  return {
    lines: page?.lines,
    newer: useNewer(session, kinds, heldAt),
    hold: () => {
      setHeldAt((held) => held ?? page?.newestAt ?? null);
    },
    release: () => {
      setHeldAt(null);
      setLimit(PAGE);
    },
    loadOlder: () => {
      if (page?.hasMore && page.limit === limit) setLimit(limit + PAGE);
    },
  };
}

function useNewer(
  session: number,
  kinds: readonly EventKind[],
  heldAt: number | null,
): number {
  const read = useCallback(
    async (database: ReadDatabase) =>
      heldAt === null ? 0 : countNewer(database, session, kinds, heldAt),
    [session, kinds, heldAt],
  );
  const tables = heldAt === null ? NONE : TABLES;
  const counted = useLiveQuery(read, { tables });
  return heldAt === null ? 0 : (counted ?? 0);
}
