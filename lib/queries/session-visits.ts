import Dexie from "dexie";

import type { Visit } from "@/lib/model/visits";
import type { PersonRow, SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

/** So few that unpacking them holds up no screen. */
const CHUNK = 500;

/** Who came to a live that is on is not read again before this. */
const FRESH_MS = 15_000;

interface Kept {
  signature: string;
  readAt: number;
  visits: readonly Visit[];
}

/** A live that is over is read once for as long as the page is open. */
const kept = new WeakMap<ReadDatabase, Map<number, Kept>>();

export type Reading = Pick<ReadTask<never>, "signal" | "rest">;

/**
 * Who came to a live, but for its host and for masked people, who share one id. Null when nobody waits for it any longer.
 */
export async function visitsOf(
  database: ReadDatabase,
  session: SessionRow,
  task: Reading,
): Promise<readonly Visit[] | null> {
  const known = kept.get(database) ?? new Map<number, Kept>();
  kept.set(database, known);
  const signature = signatureOf(session);
  const before = known.get(session.number);
  if (before && isGood(before, signature, session)) return before.visits;
  const visits: Visit[] = [];
  for await (const rows of peopleOf(database, session.number)) {
    visits.push(...rows.flatMap((row) => visitOf(row, session.streamer.id)));
    await task.rest();
    if (task.signal.aborted) return null;
  }
  known.set(session.number, { signature, visits, readAt: performance.now() });
  return visits;
}

function isGood(before: Kept, signature: string, { status }: SessionRow) {
  const isFresh = performance.now() - before.readAt < FRESH_MS;
  return before.signature === signature || (status === "live" && isFresh);
}

/** Changes whenever somebody comes, does something, or is taken out. */
function signatureOf({ mends, nextRow, streamer, tallies }: SessionRow) {
  const { events, people, diamonds } = tallies;
  return [mends, nextRow, events, people, diamonds, streamer.id].join(" ");
}

/** Everybody of a session, a small chunk at a time. */
export async function* peopleOf(
  database: ReadDatabase,
  session: number,
): AsyncGenerator<PersonRow[]> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const rows = await database.people
      .where("[session+person]")
      .between([session, after], [session, Dexie.maxKey], false)
      .limit(CHUNK)
      .toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < CHUNK) return;
    after = rows.at(-1)?.person;
  }
}

function visitOf(row: PersonRow, streamer: string): Visit | [] {
  const { person, session, handle, nickname, traits } = row;
  if (row.acts === 0 || person === streamer || traits?.isMasked) return [];
  return {
    ...{ person, session, handle, nickname, avatar: row.avatar ?? null },
    otherNames: row.names
      .flatMap((name) => [name.handle, name.nickname])
      .filter((name) => name !== handle && name !== nickname),
    ...{ firstAt: row.firstAt, lastAt: row.lastAt },
    ...{ comments: row.comments, gifts: row.gifts },
    ...{ diamonds: row.diamonds, likes: row.likes },
  };
}

/** So many lives are read while the one before is being counted. */
const AHEAD = 3;

/** Who came to the lives, asked one after the other: the next ones are read meanwhile. */
export function visitsAhead(
  database: ReadDatabase,
  sessions: readonly SessionRow[],
  task: Reading,
): (place: number) => Promise<readonly Visit[] | null> {
  const reading = new Map<number, ReturnType<typeof visitsOf>>();
  const begin = (place: number, session: SessionRow) => {
    const visits = visitsOf(database, session, task);
    // A failure is told when its turn comes, if it comes.
    visits.catch(() => null);
    reading.set(place, visits);
  };
  return async (place) => {
    const wanted = sessions.slice(place, place + AHEAD);
    for (const [ahead, session] of wanted.entries())
      if (!reading.has(place + ahead)) begin(place + ahead, session);
    const visits = await reading.get(place);
    reading.delete(place);
    return visits ?? null;
  };
}
