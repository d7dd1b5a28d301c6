import { useCallback, useMemo } from "react";

import type { Regulars } from "@/lib/model/regulars";
import type { ReadDatabase } from "@/lib/queries/open";
import { createRegulars } from "@/lib/queries/regulars";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

/** Regulars come now and then, and nobody waits for them by the second. */
const OPTIONS = { tables: ["people"], paceMs: 3_000, maxShare: 0.05 };

export function useRegulars(
  session: number,
  limit: number,
): Regulars | undefined {
  const regulars = useMemo(() => createRegulars(session), [session]);
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<Regulars>) =>
      regulars.read(database, limit, task),
    [regulars, limit],
  );
  return useLiveQuery(read, OPTIONS);
}
