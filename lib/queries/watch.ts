import Dexie, { type ObservabilitySet } from "dexie";

import type { ReadDatabase } from "./open";
import { createPaced } from "./paced";

export interface WatchOptions {
  database: ReadDatabase;
  /** Reads again when one of these changes, whoever wrote it. */
  tables: readonly string[];
  /** The least time between two reads. */
  paceMs: number;
  /** The most of the time that may go into reading, from 0 to 1: after a long read the next one waits longer. */
  maxShare?: number;
  /** However long a read took, the next one waits no longer than this. */
  longestPauseMs?: number;
  signal: AbortSignal;
}

/** What a read that takes its time has to do with whoever waits for it. */
export interface ReadTask<T> {
  /** Nobody waits any longer. */
  signal: AbortSignal;
  /** Hands over what is known so far. */
  tell: (value: T) => void;
  /** Lets the screen go on for as long as the reading took since the last rest. */
  rest: () => Promise<void>;
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
  read: (task: ReadTask<T>) => Promise<T>,
  { database, tables, signal, ...pacing }: WatchOptions,
  listener: Listener<T>,
): void {
  const tell = (value: T) => {
    if (!signal.aborted) listener.next(value);
  };

  const look = async () => {
    const begunAt = performance.now();
    try {
      tell(await read({ signal, tell, rest: restFrom(begunAt) }));
    } catch (error) {
      if (!signal.aborted) listener.error(error);
    }
  };
  const pause = (tookMs: number) => pauseAfter(tookMs, pacing);
  const lookAgain = createPaced(look, pause, signal);
  signal.addEventListener("abort", watchTables(database, tables, lookAgain));
  lookAgain();
}

type Pacing = Pick<WatchOptions, "paceMs" | "maxShare" | "longestPauseMs">;

/** How long to wait after a read that took so long. */
export function pauseAfter(tookMs: number, pacing: Pacing): number {
  const { paceMs, maxShare = 1, longestPauseMs = Infinity } = pacing;
  const fair = tookMs * (1 / maxShare - 1);
  return Math.max(paceMs, Math.min(fair, longestPauseMs));
}

/** As long as a frame of the screen. */
const WORTH_A_REST_MS = 16;

function restFrom(begunAt: number): () => Promise<void> {
  let restedAt = begunAt;
  return async () => {
    const tookMs = performance.now() - restedAt;
    if (tookMs < WORTH_A_REST_MS) return;
    await new Promise((resolve) => setTimeout(resolve, tookMs));
    restedAt = performance.now();
  };
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
