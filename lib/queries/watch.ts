import Dexie, { type ObservabilitySet } from "dexie";

import type { ReadDatabase } from "./open";

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
  let isReading = false;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    isReading = true;
    isStale = false;
    try {
      const value = await read();
      if (!signal.aborted) listener.next(value);
    } catch (error) {
      if (!signal.aborted) listener.error(error);
    }
    timer = setTimeout(() => {
      isReading = false;
      if (isStale && !signal.aborted) void run();
    }, paceMs);
  }

  function changed(): void {
    isStale = true;
    if (!isReading) void run();
  }

  const stop = watchTables(database, tables, changed);
  signal.addEventListener("abort", () => {
    stop();
    clearTimeout(timer);
  });
  void run();
}

/** Dexie names what a transaction changed, in this page or in the worker, `idb://<database>/<table>/<index>`. */
function watchTables(
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
