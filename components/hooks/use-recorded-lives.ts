import { useCallback } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import {
  readPersonName,
  readRecordedLives,
  type RecordedLive,
} from "@/lib/queries/live-names";

import { useLiveQuery } from "./use-live-query";

const SESSIONS = ["sessions"];
const PEOPLE = ["people"];
const PACE_MS = 5_000;

/** Newest first; undefined before the first answer. */
export function useRecordedLives(): RecordedLive[] | undefined {
  return useLiveQuery(readRecordedLives, { tables: SESSIONS, paceMs: PACE_MS });
}

/** How a person was called last; null for nobody. */
export function usePersonName(person: string) {
  const read = useCallback(
    (database: ReadDatabase) =>
      person === "" ? Promise.resolve(null) : readPersonName(database, person),
    [person],
  );
  return useLiveQuery(read, { tables: PEOPLE, paceMs: PACE_MS });
}
