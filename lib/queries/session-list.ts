import { bytesOf, type SessionSummary } from "@/lib/model/session-summary";
import { lengthOf } from "@/lib/model/stretches";
import type { SessionRow } from "@/lib/store/rows";
import { readShownSessions } from "@/lib/store/shown-sessions";

import { coverageIn } from "./coverage";
import { coveredOf } from "./moments";
import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";

export type ReadSessionList = (
  database: ReadDatabase,
) => Promise<SessionSummary[]>;

/** Reads every session, newest first; the coverage of one only when something came to it since. */
export function createSessionListReader(): ReadSessionList {
  const known = new Map<number, { signature: string; coveredMs: number }>();
  return async (database) => {
    const rows = (await readShownSessions(database)).reverse();
    return Promise.all(
      rows.map(async (row) => {
        const signature = signatureOf(row);
        let kept = known.get(row.number);
        if (kept?.signature !== signature) {
          const coverage = await coverageIn(database, row.number).toArray();
          const coveredMs = lengthOf(coveredOf(row, coverage));
          kept = { signature, coveredMs };
          known.set(row.number, kept);
        }
        return summaryOf(row, kept.coveredMs);
      }),
    );
  };
}

/** One session; null for one that is gone or hidden. */
export async function readSessionSummary(
  database: ReadDatabase,
  id: string,
): Promise<SessionSummary | null> {
  const row = await database.sessions.get({ id });
  if (!row || row.isHidden) return null;
  const coverage = await coverageIn(database, row.number).toArray();
  return summaryOf(row, lengthOf(coveredOf(row, coverage)));
}

function signatureOf({ lastAt, lastFrameAt, offsets, mends }: SessionRow) {
  return [lastAt, lastFrameAt, mends, ...offsets].join(" ");
}

function summaryOf(row: SessionRow, coveredMs: number): SessionSummary {
  const { startedAt, lastAt, openedAt, tallies } = row;
  const overview = overviewOf(row);
  const durationMs =
    startedAt === null || lastAt === null ? 0 : Math.max(0, lastAt - startedAt);
  const at = startedAt ?? openedAt;
  return {
    ...{ overview, at, durationMs },
    name: row.name ?? "",
    note: row.note ?? "",
    tags: row.tags ?? [],
    coveredShare: durationMs > 0 ? coveredMs / durationMs : null,
    bytes: bytesOf({
      ...{ events: tallies.events, people: tallies.people },
      rawBytes: row.framesBytes + row.undecodedBytes,
    }),
    followers: followersOf(row, at),
  };
}

/** The page's word has no time of its own. */
function followersOf(
  { followersFirst, followersLast }: SessionRow,
  at: number,
): SessionSummary["followers"] {
  return [followersFirst, followersLast].flatMap((told) =>
    told ? [{ followers: told.followers, at: Math.max(told.at, at) }] : [],
  );
}

/** Every tag that any session has, each once, in order. */
export async function readKnownTags(database: ReadDatabase): Promise<string[]> {
  const rows = await readShownSessions(database);
  return [...new Set(rows.flatMap(({ tags = [] }) => tags))].sort();
}
