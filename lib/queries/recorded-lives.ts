import { byBeginning, type LiveBrief, streamerKey } from "@/lib/model/compare";
import type { SessionRow } from "@/lib/store/rows";
import { readShownSessions } from "@/lib/store/shown-sessions";

import type { ReadDatabase } from "./open";

/** A life of a live before its recording that is longer than this is a mistake of the clock. */
const LONGEST_BEFORE_MS = 48 * 3_600_000;

/** Every live with a time, the oldest first. The demo's only where there is nothing else. */
export async function readLives(database: ReadDatabase): Promise<LiveBrief[]> {
  const rows = await recordedRows(database);
  return rows.map(briefOf).sort(byBeginning);
}

/** Every live, the last one recorded first. */
export async function readShownLives(
  database: ReadDatabase,
): Promise<LiveBrief[]> {
  const rows = (await readShownSessions(database)).reverse();
  return rows.map(briefOf);
}

export async function recordedRows(
  database: ReadDatabase,
): Promise<SessionRow[]> {
  const rows = await readShownSessions(database);
  const timed = rows.filter(({ startedAt }) => startedAt !== null);
  const real = timed.filter(({ origin }) => origin !== "demo");
  return real.length > 0 ? real : timed;
}

/** Really recorded lives of the same streamer that began before this one, the oldest first. */
export async function pastLives(
  database: ReadDatabase,
  { number, streamer, startedAt }: SessionRow,
): Promise<SessionRow[]> {
  const key = streamerKey(streamer);
  if (key === "@") return [];
  const all = await readShownSessions(database);
  const rows = all.filter(
    (row) =>
      row.number !== number &&
      ["live", "import"].includes(row.origin) &&
      row.startedAt !== null &&
      row.startedAt < (startedAt ?? Infinity) &&
      streamerKey(row.streamer) === key,
  );
  return rows.sort((left, right) =>
    byBeginning(
      { beganAt: beginningOf(left), session: left.number },
      { beganAt: beginningOf(right), session: right.number },
    ),
  );
}

/** Where minutes of a live are counted from, epoch ms. */
export function beginningOf(row: SessionRow): number {
  const { liveStartedAt, startedAt, openedAt } = row;
  const recorded = startedAt ?? openedAt;
  const told = liveStartedAt ?? recorded;
  const isLikely = told <= recorded && recorded - told < LONGEST_BEFORE_MS;
  return isLikely ? told : recorded;
}

export function briefOf(row: SessionRow): LiveBrief {
  const { number, id, room, streamer, startedAt, status, stoppedAt } = row;
  return {
    ...{ session: number, id, room, streamer, beganAt: beginningOf(row) },
    ...{ name: row.name ?? "", title: row.title ?? "" },
    startedAt: startedAt ?? row.openedAt,
    lastAt: row.lastAt ?? startedAt ?? row.openedAt,
    isOver: status !== "live" || stoppedAt !== undefined,
  };
}
