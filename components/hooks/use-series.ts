import { useCallback } from "react";

import type { Series } from "@/lib/model/series";
import type { ReadDatabase } from "@/lib/queries/open";
import { readSeries } from "@/lib/queries/series";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["minutes", "coverage"];
const MAX_POINTS = 400;
/** Long lives have many minutes, and a curve over hours does not change in a second. */
const PACE_MS = 1000;

/** Undefined before the first answer, null when the session is gone. */
export function useSeries(session: number): Series | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readSeries(database, session, MAX_POINTS),
    [session],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}
