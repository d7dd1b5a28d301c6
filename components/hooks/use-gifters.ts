import { useCallback } from "react";

import type { Gifter } from "@/lib/model/feed";
import { readGifters } from "@/lib/queries/gifters";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["people"];
const PACE_MS = 500;

export function useGifters(
  session: number,
  limit: number,
): Gifter[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readGifters(database, session, limit),
    [session, limit],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}
