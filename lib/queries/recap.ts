import {
  figuresOf,
  giversOf,
  type Recap,
  type RecapFigures,
  recapOf,
  type RecapSource,
} from "@/lib/model/recap";
import { totalsOf } from "@/lib/model/tallies";
import type { PersonRow, SessionRow } from "@/lib/store/rows";

import { coverageIn } from "./coverage";
import { coveredOf, minutesIn } from "./moments";
import type { ReadDatabase } from "./open";
import { peopleOf, type Reading } from "./session-visits";

/** Null for a session that is gone. Of the people it reads only who gave. */
export async function readRecap(
  database: ReadDatabase,
  session: number,
  task?: Reading,
): Promise<Recap | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const summedUp = await readSummedUp(database, row);
  const givers = await readGivers(database, row, task);
  return recapOf({ ...summedUp, givers });
}

/** The part of the recap that takes as long for a thousand events as for a million; null for a session that is gone. */
export async function readRecapFigures(
  database: ReadDatabase,
  session: number,
): Promise<RecapFigures | null> {
  const row = await database.sessions.get(session);
  return row ? figuresOf(await readSummedUp(database, row)) : null;
}

async function readSummedUp(
  database: ReadDatabase,
  row: SessionRow,
): Promise<Omit<RecapSource, "givers">> {
  const [minutes, coverage] = await Promise.all([
    minutesIn(database, row.number),
    coverageIn(database, row.number).toArray(),
  ]);
  const { startedAt, lastAt, tallies } = row;
  return {
    ...{ startedAt, lastAt, tallies, minutes },
    streamer: row.streamer.id,
    covered: coveredOf(row, coverage),
  };
}

/** Everybody who gave, without the streamer, in small pieces: of a large live thousands did. */
export async function readGivers(
  database: ReadDatabase,
  { number, streamer, tallies }: SessionRow,
  task?: Reading,
): Promise<PersonRow[]> {
  const count = totalsOf(tallies, streamer.id).gifters;
  const givers: PersonRow[] = [];
  if (count === 0) return givers;
  for await (const people of peopleOf(database, number)) {
    givers.push(...giversOf(people, streamer.id));
    await task?.rest();
    if (givers.length >= count || task?.signal.aborted) break;
  }
  return givers;
}
