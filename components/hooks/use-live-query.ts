import { useEffect, useState } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import { isOfDatabase } from "@/lib/queries/opening";
import { type ReadTask, watchQuery } from "@/lib/queries/watch";

import { BEAT_MS, onBeat } from "./beat";
import { useDatabase, useTryAgain } from "./database-context";

/** A connection that broke is opened again; a query that fails on every one of these has a failure of its own. */
const MOST_CONNECTIONS = 5;

interface Options {
  /** Read again when one of these changes. Keep the array outside of the component. */
  tables: readonly string[];
  paceMs?: number;
  /** For reads that can take long; see `WatchOptions`. */
  maxShare?: number;
  longestPauseMs?: number;
}

type Answer<T> = { value: T } | { error: unknown } | null;

/**
 * What the database answers, kept up to date; undefined before the first answer. `read` is asked anew when it is another
 * function, so memoise it; until its first answer the one before stands. A failure is thrown in render, but for one of the
 * database itself, which the page tells once for all that it shows.
 */
export function useLiveQuery<T>(
  read: (database: ReadDatabase, task: ReadTask<T>) => Promise<T>,
  options: Options,
): T | undefined {
  const { tables, paceMs = BEAT_MS, maxShare = 1 } = options;
  const { longestPauseMs = Infinity } = options;
  const database = useDatabase();
  const tryAgain = useTryAgain();
  const [answer, setAnswer] = useState<Answer<T>>(null);
  const [connection, setConnection] = useState(1);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let isFirst = true;
    const readAgain = async () => {
      const isUsable = await tryAgain();
      if (isUsable && !signal.aborted) setConnection(connection + 1);
    };
    const pacing = { paceMs, maxShare, longestPauseMs };
    watchQuery<T>(
      (task) => read(database, task),
      { database, tables, signal, ...pacing },
      {
        next: (value) => {
          if (!isFirst)
            onBeat(() => {
              if (!signal.aborted) setAnswer({ value });
            });
          else setAnswer({ value });
          isFirst = false;
        },
        error: (error) => {
          if (isOfDatabase(error) && connection < MOST_CONNECTIONS)
            void readAgain();
          else setAnswer({ error });
        },
      },
    );
    return () => {
      stop.abort();
    };
  }, [
    database,
    tryAgain,
    read,
    tables,
    connection,
    paceMs,
    maxShare,
    longestPauseMs,
  ]);
  if (answer && "error" in answer) throw answer.error;
  return answer?.value;
}
