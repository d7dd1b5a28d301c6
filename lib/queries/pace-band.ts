import Dexie from "dexie";

import { alignedMinutes } from "@/lib/model/aligned-minutes";
import type { AlignedLive } from "@/lib/model/compare";
import { LEAST_LIVES } from "@/lib/model/pace-band";
import { offsetOf } from "@/lib/model/median";
import type { SessionRow } from "@/lib/store/rows";

import { coverageIn } from "./coverage";
import type { ReadDatabase } from "./open";
import { beginningOf, pastLives } from "./recorded-lives";
import type { Reading } from "./session-visits";

/** What was usual a year ago is not usual now, and each of them has to be read. */
const MOST_LIVES = 30;

export interface PastLives {
  /** Where minutes of this live are counted from, epoch ms. */
  beganAt: number;
  lives: readonly AlignedLive[];
}

/** The streamer's last lives before this one by minutes; null while there are too few. */
export async function readPastLives(
  database: ReadDatabase,
  session: number,
  task: Reading,
): Promise<PastLives | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const past = (await pastLives(database, row)).slice(-MOST_LIVES);
  if (past.length < LEAST_LIVES) return null;
  const lives: AlignedLive[] = [];
  for (const live of past) {
    lives.push(await alignedOf(database, live));
    await task.rest();
    if (task.signal.aborted) return null;
  }
  return { beganAt: beginningOf(row), lives };
}

/** The minutes of one live, from its beginning. */
export async function alignedOf(
  database: ReadDatabase,
  row: SessionRow,
): Promise<AlignedLive> {
  const { number, startedAt, lastAt, offsets } = row;
  if (startedAt === null || lastAt === null) return [];
  const [minutes, coverage] = await Promise.all([
    database.minutes
      .where("[session+minute]")
      .between([number, Dexie.minKey], [number, Dexie.maxKey])
      .toArray(),
    coverageIn(database, number).toArray(),
  ]);
  const offset = offsetOf(offsets);
  const gaps = coverage.flatMap(({ from, to, cause }) =>
    cause ? { from: from - offset, to: to - offset } : [],
  );
  const span = { beganAt: beginningOf(row), startedAt, lastAt };
  return alignedMinutes({ ...span, minutes, gaps });
}
