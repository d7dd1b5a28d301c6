import Dexie, { type Collection } from "dexie";

import {
  type CaptureGap,
  type Coverage,
  LEAST_GAP_MS,
} from "@/lib/model/coverage";
import type { GapCause } from "@/lib/model/session";
import type { CoverageRow, SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

/** Null while nothing was captured, and for a session that is gone. */
export async function readCoverage(
  database: ReadDatabase,
  session: number,
  maxGaps: number,
): Promise<Coverage | null> {
  const row = await database.sessions.get(session);
  if (!row?.covered) return null;
  const rows = await coverageIn(database, session).toArray();
  const gaps = rows.flatMap(gapOf);
  const worthy = gaps.filter(isWorthy);
  const { from, to, cause } = row.covered;
  return {
    from: rows[0]?.from ?? from,
    to,
    missedMs: gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0),
    gapCount: worthy.length,
    gaps: worthy.slice(-maxGaps).reverse(),
    cut: cutOf(row),
    suspected: cause,
    state: stateOf(row),
  };
}

/** The newest gap that is over and worth a line, or null. */
export async function readLastGap(
  database: ReadDatabase,
  session: number,
): Promise<CaptureGap | null> {
  const row = await coverageIn(database, session)
    .reverse()
    .filter((covered) => gapOf(covered).some(isWorthy))
    .first();
  return row ? (gapOf(row)[0] ?? null) : null;
}

/** How many gaps are worth a line. */
export function countGaps(
  database: ReadDatabase,
  session: number,
): Promise<number> {
  return coverageIn(database, session)
    .filter((covered) => gapOf(covered).some(isWorthy))
    .count();
}

/** The rows of a session, oldest first. */
export function coverageIn(
  database: ReadDatabase,
  session: number,
): Collection<CoverageRow> {
  return database.coverage
    .where("[session+from]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey]);
}

/** Why nobody listens to a live, or null while somebody does. */
export function cutOf({ covered }: SessionRow): GapCause | null {
  if (!covered || covered.observers.length > 0) return null;
  return covered.cause ?? "socket";
}

function gapOf({ from, to, cause }: CoverageRow): CaptureGap[] {
  return cause ? [{ from, to, cause }] : [];
}

function isWorthy({ from, to }: CaptureGap): boolean {
  return to - from >= LEAST_GAP_MS;
}

function stateOf({ status, stoppedAt }: SessionRow): Coverage["state"] {
  if (status === "ended") return "ended";
  return status === "live" && stoppedAt === undefined ? "running" : "stopped";
}
