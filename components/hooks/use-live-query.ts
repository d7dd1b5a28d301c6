import { useEffect, useState } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import { watchQuery } from "@/lib/queries/watch";

import { useDatabase } from "./database-context";

/** At most four repaints a second, whatever the load. */
const PACE_MS = 250;

interface Options {
  /** Read again when one of these changes. Keep the array outside of the component. */
  tables: readonly string[];
  paceMs?: number;
}

type Answer<T> = { value: T } | { error: unknown } | null;

/**
 * What the database answers, kept up to date; undefined before the first answer. `read` is asked anew when it is another
 * function, so memoise it; until its first answer the one before stands. A failure is thrown in render.
 */
export function useLiveQuery<T>(
  read: (database: ReadDatabase) => Promise<T>,
  { tables, paceMs = PACE_MS }: Options,
): T | undefined {
  const database = useDatabase();
  const [answer, setAnswer] = useState<Answer<T>>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    watchQuery(
      () => read(database),
      { database, tables, paceMs, signal },
      {
        next: (value) => {
          setAnswer({ value });
        },
        error: (error) => {
          setAnswer({ error });
        },
      },
    );
    return () => {
      stop.abort();
    };
  }, [database, read, tables, paceMs]);
  if (answer && "error" in answer) throw answer.error;
  return answer?.value;
}
