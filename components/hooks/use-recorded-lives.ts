import { useCallback } from "react";

import type { LiveBrief } from "@/lib/model/compare";
import type { ReadDatabase } from "@/lib/queries/open";
import { readPersonName } from "@/lib/queries/person-name";
import { readShownLives } from "@/lib/queries/recorded-lives";

import { useLiveQuery } from "./use-live-query";

const SESSIONS = ["sessions"];
const PEOPLE = ["people"];
const PACE_MS = 5_000;

/** Newest first; undefined before the first answer. */
export function useRecordedLives(): LiveBrief[] | undefined {
  return useLiveQuery(readShownLives, { tables: SESSIONS, paceMs: PACE_MS });
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
