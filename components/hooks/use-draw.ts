import { useCallback, useEffect, useMemo, useState } from "react";

import type { DrawTerms } from "@/lib/model/draw/terms";
import { clockOf } from "@/lib/model/overview";
import { askWorker } from "@/lib/protocol/ask";
import type { DrawRequest } from "@/lib/protocol/commands";
import { type Drawn, readDrawFile, readDraws } from "@/lib/queries/draws";
import { createEntriesReader, type Entries } from "@/lib/queries/entries";
import type { ReadDatabase } from "@/lib/queries/open";
import type { ReadTask } from "@/lib/queries/watch";
import {
  type DrawEntry,
  readDrawEntry,
  watchDrawEntry,
  writeDrawEntry,
} from "@/lib/settings/draw-entry";

import { useDatabase } from "./database-context";
import { useLiveQuery } from "./use-live-query";

export type { DrawRequest } from "@/lib/protocol/commands";
export type { Drawn } from "@/lib/queries/draws";
export type { Entries } from "@/lib/queries/entries";
export type { DrawEntry } from "@/lib/settings/draw-entry";

const DRAWS = { tables: ["draws", "people"], paceMs: 500, maxShare: 0.2 };

/** The draws of a session, the latest first; undefined until they are known. */
export function useDraws(session: number): readonly Drawn[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readDraws(database, session),
    [session],
  );
  return useLiveQuery(read, DRAWS);
}

const ENTRIES = {
  tables: ["events", "sessions"],
  ...{ paceMs: 500, maxShare: 0.2, longestPauseMs: 2_000 },
};
const NO_ENTRIES: Entries = { people: 0, comments: 0, masked: 0, newest: [] };

/** Who takes part so far; `undefined` until that is known. Without terms nobody is looked for. */
export function useEntries(
  session: number,
  terms: DrawTerms | null,
): Entries | undefined {
  const database = useDatabase();
  const asked = JSON.stringify(terms);
  const reader = useMemo(() => {
    const told = JSON.parse(asked) as DrawTerms | null; // what was written a line above
    return told && createEntriesReader(database, session, told);
  }, [database, session, asked]);
  const read = useCallback(
    (_: ReadDatabase, task: ReadTask<Entries>) =>
      reader ? reader(task) : Promise.resolve(NO_ENTRIES),
    [reader],
  );
  return useLiveQuery(read, ENTRIES);
}

/** Entries that are open or were just closed; null for none. */
export function useDrawEntry(session: number) {
  const [entry, setEntry] = useState<DrawEntry | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchDrawEntry(session, setEntry, stop.signal);
    void readDrawEntry(session).then((stored) => {
      if (!stop.signal.aborted) setEntry(stored);
    });
    return () => {
      stop.abort();
    };
  }, [session]);
  const write = useCallback(
    (changed: DrawEntry | null) => void writeDrawEntry(session, changed),
    [session],
  );
  return { entry, write };
}

export interface DrawSession {
  id: string;
  /** Comments may still come. */
  isGoingOn: boolean;
  /** Of the recording, TikTok's clock. */
  from: number;
  to: number;
  /** TikTok's clock now. */
  now: () => number;
}

const SESSION = { tables: ["sessions"], paceMs: 1_000 };

/** What a draw has to know of a session; null where it is gone or nothing has come. */
export function useDrawSession(
  session: number,
): DrawSession | null | undefined {
  const read = useCallback(
    async ({ sessions }: ReadDatabase): Promise<DrawSession | null> => {
      const row = await sessions.get(session);
      const lastAt = row?.lastAt ?? null;
      if (!row || lastAt === null) return null;
      const isStopped = row.stoppedAt !== undefined;
      return {
        ...{ id: row.id, from: row.startedAt ?? lastAt, to: lastAt },
        isGoingOn: row.status === "live" && !isStopped,
        now: () => clockOf({ ...row, isStopped }, Date.now()) ?? lastAt,
      };
    },
    [session],
  );
  return useLiveQuery(read, SESSION);
}

/** False where nobody took part. */
export function holdDraw(request: DrawRequest): Promise<boolean> {
  return askWorker("holdDraw", request);
}

export function deleteDraw(session: string, id: string): Promise<unknown> {
  return askWorker("deleteDraw", { session, id });
}

/** Null where it can no longer be told who took part. */
export function useDrawFile(
  session: number,
): (id: string) => Promise<string | null> {
  const database = useDatabase();
  return useCallback(
    (id) => readDrawFile(database, session, id),
    [database, session],
  );
}
