import Dexie from "dexie";

import { giversOf, type Recap, recapOf } from "@/lib/model/recap";
import { totalsOf } from "@/lib/model/tallies";
import type { PersonRow, SessionRow } from "@/lib/store/rows";

import { coverageIn } from "./coverage";
import { coveredOf, minutesIn } from "./moments";
import type { ReadDatabase } from "./open";

/** Null for a session that is gone. Reads what was summed up, and of the people only who gave. */
export async function readRecap(
  database: ReadDatabase,
  session: number,
): Promise<Recap | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const [minutes, coverage, givers] = await Promise.all([
    minutesIn(database, session),
    coverageIn(database, session).toArray(),
    readGivers(database, row),
  ]);
  const { startedAt, lastAt, tallies } = row;
  return recapOf({
    ...{ startedAt, lastAt, tallies, minutes, givers },
    streamer: row.streamer.id,
    covered: coveredOf(row, coverage),
  });
}

/** Everybody who gave, without the streamer. Those whose gifts have no known price are sought only where there are such. */
export async function readGivers(
  database: ReadDatabase,
  { number, streamer, tallies }: SessionRow,
): Promise<PersonRow[]> {
  const byDiamonds = () => database.people.where("[session+diamonds]");
  const rich = await byDiamonds()
    .between([number, 0], [number, Dexie.maxKey], false)
    .toArray();
  const givers = giversOf(rich, streamer.id);
  if (givers.length >= totalsOf(tallies, streamer.id).gifters) return givers;
  const others = await byDiamonds()
    .equals([number, 0])
    .filter(({ gifts }) => gifts > 0)
    .toArray();
  return [...givers, ...giversOf(others, streamer.id)];
}
