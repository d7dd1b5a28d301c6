import { useCallback } from "react";

import type { People, Ranking } from "@/lib/model/people";
import type { ReadDatabase } from "@/lib/queries/open";
import { readPeople } from "@/lib/queries/people";

import { useLiveQuery } from "./use-live-query";

const OPTIONS = { tables: ["people", "sessions"], paceMs: 500, maxShare: 0.05 };

/** Undefined before the first answer, null when the session is gone. */
export function usePeople(
  session: number,
  ranking: Ranking,
  limit: number,
): People | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) =>
      readPeople(database, { session, ranking, limit }),
    [session, ranking, limit],
  );
  return useLiveQuery(read, OPTIONS);
}
