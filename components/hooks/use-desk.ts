import { useCallback } from "react";

import { askWorker } from "@/lib/protocol/ask";
import {
  createDeskReader,
  type DeskRead,
  type DeskReader,
  hasTicks,
} from "@/lib/queries/desk";
import type { ReadDatabase } from "@/lib/queries/open";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

const PACING = {
  tables: ["ticks", "events", "sessions"],
  paceMs: 250,
  maxShare: 0.2,
  longestPauseMs: 2_000,
};
const SLOW = { tables: PACING.tables, paceMs: 10_000, maxShare: 0.1 };
const TICKS = { tables: ["ticks"] };

/** The reader of the session looked at last: the list and the number on its tab read once together. */
const readers = new WeakMap<ReadDatabase, DeskReader>();

function readerOf(
  database: ReadDatabase,
  session: number,
  keepMs: number,
): DeskReader {
  const known = readers.get(database);
  if (known?.session === session && known.keepMs === keepMs) return known;
  const reader = createDeskReader(database, session, keepMs);
  readers.set(database, reader);
  return reader;
}

/** What the desk of a session is made of; undefined until it is known. */
export function useDeskRead(
  session: number,
  keepMs: number,
): DeskRead | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<DeskRead>) =>
      readerOf(database, session, keepMs).read(task),
    [session, keepMs],
  );
  return useLiveQuery(read, PACING);
}

/** The same over the whole session, for afterwards. */
export function useWholeDesk(session: number): DeskRead | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<DeskRead>) =>
      readerOf(database, session, Infinity).read(task),
    [session],
  );
  return useLiveQuery(read, SLOW);
}

/** Whether anything of the session was ticked off. */
export function useHasTicks(session: number): boolean {
  const read = useCallback(
    (database: ReadDatabase) => hasTicks(database, session),
    [session],
  );
  return useLiveQuery(read, TICKS) ?? false;
}

/** `session` is the UUID. A worker that dies over it is asked once more: asked twice it keeps the same. */
export function tickItems(
  session: string,
  items: readonly string[],
  state: "done" | "skipped",
): Promise<unknown> {
  const ask = () => askWorker("tickItems", { session, items, state });
  return ask().catch(ask);
}

export function untickItems(
  session: string,
  items: readonly string[],
): Promise<unknown> {
  const ask = () => askWorker("untickItems", { session, items });
  return ask().catch(ask);
}
