import type { KnownPerson } from "@/lib/model/all-people";
import { byBeginning, type LiveBrief, streamerKey } from "@/lib/model/compare";
import {
  comparedFigures,
  type ComparedLive,
} from "@/lib/model/compared-figures";
import { createPeopleSums, personOf } from "@/lib/model/people-sums";
import { totalsOf } from "@/lib/model/tallies";
import { type Arrivals, arrivalsOf } from "@/lib/model/visits";
import type { SessionRow } from "@/lib/store/rows";

import { addVisits } from "./add-visits";
import { livesInOrder } from "./lives-in-order";
import type { ReadDatabase } from "./open";
import { alignedOf } from "./pace-band";
import { briefOf, recordedRows } from "./recorded-lives";
import { type Reading, visitsOf } from "./session-visits";

/** These lives, by UUID, the oldest first; what is gone is left out. */
export async function readCompared(
  database: ReadDatabase,
  ids: readonly string[],
  task: Reading,
): Promise<ComparedLive[]> {
  const rows = await database.sessions
    .where("id")
    .anyOf([...ids])
    .toArray();
  const shown = rows.filter(
    ({ isHidden, startedAt }) => isHidden !== true && startedAt !== null,
  );
  return comparedOf(database, shown, task);
}

/** Every live of a streamer, the oldest first. */
export async function readTrend(
  database: ReadDatabase,
  streamer: string,
  task: Reading,
): Promise<ComparedLive[]> {
  return comparedOf(database, await livesOf(database, streamer), task);
}

async function comparedOf(
  database: ReadDatabase,
  rows: readonly SessionRow[],
  { rest, signal }: Reading,
): Promise<ComparedLive[]> {
  const compared: ComparedLive[] = [];
  for (const row of rows) {
    const live: LiveBrief = briefOf(row);
    const minutes = await alignedOf(database, row);
    const totals = totalsOf(row.tallies, row.streamer.id);
    const figures = comparedFigures(totals, live, minutes);
    compared.push({ live, figures, minutes });
    await rest();
    if (signal.aborted) break;
  }
  return compared.sort((left, right) => byBeginning(left.live, right.live));
}

async function livesOf(
  database: ReadDatabase,
  streamer: string,
): Promise<SessionRow[]> {
  const rows = await recordedRows(database);
  return rows.filter((row) => streamerKey(row.streamer) === streamer);
}

/** Who came to a streamer's lives. */
export interface Audience {
  /** The oldest live first. */
  arrivals: (Arrivals & { live: LiveBrief })[];
  /** Came to several lives and to none of the last ones: who came most stands first. */
  away: KnownPerson[];
}

/** Null when nobody waits for it any longer. */
export async function readAudience(
  database: ReadDatabase,
  streamer: string,
  task: Reading,
): Promise<Audience | null> {
  const rows = await livesOf(database, streamer);
  const sums = createPeopleSums(livesInOrder(rows));
  const came: { live: LiveBrief; people: string[] }[] = [];
  for (const row of rows) {
    const visits = await visitsOf(database, row, task);
    if (visits === null) return null;
    came.push({
      live: briefOf(row),
      people: visits.map(({ person }) => person),
    });
    await addVisits(sums, visits, task);
    if (task.signal.aborted) return null;
  }
  came.sort((left, right) => byBeginning(left.live, right.live));
  const away = [...sums.people.values()]
    .filter((person) => sums.faithOf(person).staysAway)
    .map((person) => personOf(person, sums))
    .sort(
      (left, right) => right.lives - left.lives || right.lastAt - left.lastAt,
    );
  return { arrivals: joined(came), away };
}

function joined(
  came: readonly { live: LiveBrief; people: readonly string[] }[],
): Audience["arrivals"] {
  const counted = arrivalsOf(
    came.map(({ live, people }) => ({ session: live.session, people })),
  );
  return counted.flatMap((arrivals, index) => {
    const live = came[index]?.live;
    return live ? { ...arrivals, live } : [];
  });
}
