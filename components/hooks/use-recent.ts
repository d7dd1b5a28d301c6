import { useCallback } from "react";

import type { Recent } from "@/lib/model/recent";
import type { ReadDatabase } from "@/lib/queries/open";
import { readRecent } from "@/lib/queries/recent";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["minutes", "people"];
const PACE_MS = 1000;

/** Undefined before the first answer, null when the session is gone. */
export function useRecent(session: number): Recent | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readRecent(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}
