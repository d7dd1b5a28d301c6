import Dexie from "dexie";

import { offsetOf } from "@/lib/model/median";
import { examplesOf, type Moment, momentsOf } from "@/lib/model/moments";
import { joinedWithin, type Stretch } from "@/lib/model/stretches";
import type { CoverageRow, MinuteRow, SessionRow } from "@/lib/store/rows";

import { coverageIn } from "./coverage";
import { eventsOf, type RowOf } from "./events";
import type { ReadDatabase } from "./open";

const MINUTE_MS = 60_000;

/** What stood out in a session, in order of time; nothing for a session that is gone. Reads minutes, and comments of few of them. */
export async function readMoments(
  database: ReadDatabase,
  session: number,
): Promise<Moment[]> {
  const row = await database.sessions.get(session);
  if (!row) return [];
  const [minutes, coverage] = await Promise.all([
    minutesIn(database, session),
    coverageIn(database, session).toArray(),
  ]);
  const moments = momentsOf(minutes, coveredOf(row, coverage));
  return Promise.all(
    moments.map(async (moment) => ({
      ...moment,
      samples: await samplesAt(database, session, moment.peakAt),
    })),
  );
}

/** The minutes of a session, in order of time. */
export function minutesIn(
  database: ReadDatabase,
  session: number,
): Promise<MinuteRow[]> {
  return database.minutes
    .where("[session+minute]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey])
    .toArray();
}

/** What was captured between the first and the last of the session, on TikTok's clock. */
export function coveredOf(
  { startedAt, lastAt, offsets }: SessionRow,
  coverage: readonly CoverageRow[],
): Stretch[] {
  if (startedAt === null || lastAt === null) return [];
  const offset = offsetOf(offsets);
  const captured = coverage.filter(({ cause }) => cause === undefined);
  return joinedWithin(
    captured.map(({ from, to }) => ({ from: from - offset, to: to - offset })),
    { from: startedAt, to: lastAt },
  );
}

/** A minute can have thousands: of each chunk only what is longest is kept. */
async function samplesAt(
  database: ReadDatabase,
  session: number,
  minute: number,
): Promise<string[]> {
  const stretch = { from: minute, to: minute + MINUTE_MS };
  const wanted = { session, kind: "comment" as const, ...stretch };
  let examples: RowOf<"comment">[] = [];
  for await (const rows of eventsOf(database, wanted))
    examples = examplesOf([
      ...examples,
      ...rows.filter(({ deleted }) => deleted !== true),
    ]);
  return examples.map(({ text }) => text.trim());
}
