import { useCallback, useState } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import {
  type FoundPerson,
  type PersonActs,
  readPerson,
  readPersonActs,
} from "@/lib/queries/person";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["people", "streamers"];
const ACTS = ["events"];
const PACE_MS = 1_000;
const PAGE = 200;

export function usePerson(
  session: number,
  person: string,
): FoundPerson | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readPerson(database, session, person),
    [session, person],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}

export function usePersonActs(
  session: number,
  person: string,
): { acts: PersonActs | undefined; loadOlder: () => void } {
  const [limit, setLimit] = useState(PAGE);
  const read = useCallback(
    async (database: ReadDatabase) => ({
      ...(await readPersonActs(database, { session, person, limit })),
      limit,
    }),
    [session, person, limit],
  );
  const acts = useLiveQuery(read, { tables: ACTS, paceMs: PACE_MS });
  const loadOlder = () => {
    if (acts?.hasMore && acts.limit === limit) setLimit(limit + PAGE);
  };
  return { acts, loadOlder };
}
