import Dexie, { type ObservabilitySet } from "dexie";

import type { ReadDatabase } from "./open";
import { createPaced } from "./paced";

export interface WatchOptions {
  database: ReadDatabase;
  /** Reads again when one of these changes, whoever wrote it. */
  tables: readonly string[];
  /** The least time between two reads. */
  paceMs: number;
  signal: AbortSignal;
}

interface Listener<T> {
  next: (value: T) => void;
  error: (error: unknown) => void;
}

/**
 * Reads now and again after changes, at most once per pace, the last change always included. `liveQuery` alone would
 * read after every batch of the worker, ten times a second, however long the reading takes.
 */
export function watchQuery<T>(
  read: () => Promise<T>,
  { database, tables, paceMs, signal }: WatchOptions,
  listener: Listener<T>,
): void {
  const look = async () => {
    try {
      const value = await read();
      if (!signal.aborted) listener.next(value);
    } catch (error) {
      if (!signal.aborted) listener.error(error);
    }
  };
  const lookAgain = createPaced(look, paceMs, signal);
  signal.addEventListener("abort", watchTables(database, tables, lookAgain));
  lookAgain();
}

/**
 * Calls `changed` after every change until what it returns is called. Dexie names what a transaction changed, in this page
 * or in the worker, `idb://<database>/<table>/<index>`.
 */
export function watchTables(
  database: ReadDatabase,
  tables: readonly string[],
  changed: () => void,
): () => void {
  const ours = tables.map((table) => `idb://${database.name}/${table}/`);
  const listen = (parts: ObservabilitySet) => {
    const isOurs = Object.keys(parts).some(
      (part) =>
        part === "all" || ours.some((prefix) => part.startsWith(prefix)),
    );
    if (isOurs) changed();
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listen);
  };
}
