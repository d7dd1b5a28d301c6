import type { LivetapDatabase } from "@/lib/store/database";
import type { SearchedRow } from "@/lib/store/upkeep-rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import { isDue } from "./search-due";
import { indexSession } from "./search-index";

export interface IndexerDependencies {
  database: LivetapDatabase;
  /** Messages a second that lives bring now. */
  rateNow: () => Promise<number>;
  wait: (ms: number) => Promise<void>;
  /** Of any origin, ms: only differences count. */
  clock: () => number;
  signal: AbortSignal;
}

/** Above it, recording has the machine to itself. */
const BUSY_RATE = 60;
const BUSY_PAUSE_MS = 5_000;
const LOOK_EVERY_MS = 1_000;
const LEAST_REST_MS = 5;

/** Makes what indexes all that is due, newest first, in half of the time at most; calls meanwhile join in. */
export function createSearchIndexer(
  dependencies: IndexerDependencies,
): () => Promise<void> {
  const { database, signal } = dependencies;
  let running: Promise<void> | null = null;
  const rest = createRest(dependencies);
  const indexAll = async () => {
    const tried = new Map<number, number>();
    for (;;) {
      const next = await findDue(database, tried);
      if (next === null || signal.aborted) return;
      await indexSession({ database, rest, signal }, next);
    }
  };
  return () => {
    running ??= indexAll().finally(() => {
      running = null;
    });
    return running;
  };
}

/** A session is tried once for each length that it has: one that cannot be indexed does not keep the others waiting. */
async function findDue(
  database: LivetapDatabase,
  tried: Map<number, number>,
): Promise<number | null> {
  const sessions = await shownSessions(database).reverse().toArray();
  const known = new Map<number, SearchedRow>(
    (await database.searched.toArray()).map((row) => [row.session, row]),
  );
  const next = sessions.find(
    (session) =>
      tried.get(session.number) !== session.nextRow &&
      isDue(session, known.get(session.number)),
  );
  if (!next) return null;
  tried.set(next.number, next.nextRow);
  return next.number;
}

function createRest(dependencies: IndexerDependencies): () => Promise<void> {
  const { clock, wait, rateNow, signal } = dependencies;
  let workedSince = clock();
  let lookedAt = -Infinity;
  return async () => {
    const tookMs = clock() - workedSince;
    await wait(Math.max(LEAST_REST_MS, tookMs));
    if (clock() - lookedAt > LOOK_EVERY_MS) {
      while (!signal.aborted && (await rateNow()) > BUSY_RATE)
        await wait(BUSY_PAUSE_MS);
      lookedAt = clock();
    }
    workedSince = clock();
  };
}
