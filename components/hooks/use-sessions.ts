import { useCallback } from "react";

import type { Overview } from "@/lib/model/overview";
import type { ReadDatabase } from "@/lib/queries/open";
import { readSessions } from "@/lib/queries/overview";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["sessions"];
const PACE_MS = 1000;

/** Newest first; undefined before the first answer. */
export function useSessions(limit: number): Overview[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readSessions(database, limit),
    [limit],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}
