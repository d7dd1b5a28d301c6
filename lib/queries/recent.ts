import Dexie from "dexie";

import type { Recent } from "@/lib/model/recent";
import { RATED, type Rated } from "@/lib/model/series";
import type { MinuteRow, SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

const MINUTE_MS = 60_000;
const RECENT_MINUTES = 10;
const RATE_MINUTES = 5;
const ACTIVE_MS = 5 * MINUTE_MS;

/** Null when the session is gone. */
export async function readRecent(
  database: ReadDatabase,
  session: number,
): Promise<Recent | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const { startedAt, lastAt } = clockOf(row);
  const starts = lastMinutes(lastAt, RECENT_MINUTES);
  const [first = 0] = starts;
  // Not one of the people (DESIGN.md 4.6).
  const streamer = await database.people.get([session, row.streamer.id]);
  const activeSince = lastAt - ACTIVE_MS;
  const since = Math.max(first, minuteOf(startedAt));
  const [minutes, reports, likesReportedBefore, newcomers, active] =
    await Promise.all([
      readMinutes(database, session, first - RATE_MINUTES * MINUTE_MS),
      readReports(database, session, since),
      likesReportedAt(database, session, since),
      Promise.all(starts.map((start) => countFirst(database, session, start))),
      countSince(database, session, activeSince),
    ]);
  return {
    since,
    rates: ratesOf(minutes, starts),
    newcomers: newcomers.map((count, index) =>
      streamer && minuteOf(streamer.firstAt) === starts[index]
        ? count - 1
        : count,
    ),
    likesReportedBefore,
    viewers: reports.map(({ now }) => now),
    entries: reports.map(({ entries }) => entries),
    active: streamer && streamer.lastAt >= activeSince ? active - 1 : active,
    commentRate: rateOf(minutes, startedAt, lastAt),
    commentRateBefore: rateBefore(minutes, startedAt, lastAt),
  };
}

function clockOf({ startedAt, lastAt }: SessionRow) {
  return { startedAt: startedAt ?? 0, lastAt: lastAt ?? 0 };
}

function minuteOf(at: number): number {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

function lastMinutes(lastAt: number, count: number): number[] {
  const last = minuteOf(lastAt);
  return Array.from(
    { length: count },
    (_, index) => last - (count - 1 - index) * MINUTE_MS,
  );
}

function readMinutes(
  database: ReadDatabase,
  session: number,
  from: number,
): Promise<MinuteRow[]> {
  return database.minutes
    .where("[session+minute]")
    .between([session, from], [session, Dexie.maxKey])
    .toArray();
}

async function readReports(
  database: ReadDatabase,
  session: number,
  from: number,
): Promise<{ now: number; entries: number }[]> {
  const rows = await database.events
    .where("[session+kind+at]")
    .between([session, "viewers", from], [session, "viewers", Dexie.maxKey])
    .toArray();
  return rows.flatMap((row) => (row.kind === "viewers" ? [row] : []));
}

/** What the first like since then reported, less what it brought itself. */
export async function likesReportedAt(
  database: ReadDatabase,
  session: number,
  since: number,
): Promise<number | null> {
  const row = await database.events
    .where("[session+kind+at]")
    .between([session, "like", since], [session, "like", Dexie.maxKey])
    .first();
  return row?.kind === "like" && row.reportedTotal > 0
    ? row.reportedTotal - row.count
    : null;
}

/** People first seen in the minute that starts then. */
function countFirst(
  database: ReadDatabase,
  session: number,
  start: number,
): Promise<number> {
  return database.people
    .where("[session+firstAt]")
    .between([session, start], [session, start + MINUTE_MS])
    .count();
}

function countSince(
  database: ReadDatabase,
  session: number,
  since: number,
): Promise<number> {
  return database.people
    .where("[session+lastAt]")
    .between([session, since], [session, Dexie.maxKey])
    .count();
}

function ratesOf(
  minutes: readonly MinuteRow[],
  starts: readonly number[],
): Recent["rates"] {
  const byMinute = new Map(minutes.map((row) => [row.minute, row]));
  const each = (figure: Rated) =>
    starts.map((start) => byMinute.get(start)?.[figure] ?? 0);
  const rates = RATED.map((figure) => [figure, each(figure)]);
  return Object.fromEntries(rates) as Recent["rates"];
}

/** Over the last five minutes. What was said before recording began is history and no rate of now. */
export function rateOf(
  minutes: readonly MinuteRow[],
  startedAt: number,
  lastAt: number,
): number {
  const [since = 0] = lastMinutes(lastAt, RATE_MINUTES);
  const begin = minuteOf(startedAt);
  const comments = minutes
    .filter(({ minute }) => minute >= since && minute >= begin)
    .filter(({ minute }) => minute <= lastAt)
    .reduce((sum, row) => sum + row.comments, 0);
  const elapsed = (lastAt - Math.max(since, startedAt)) / MINUTE_MS;
  return comments / Math.max(1, elapsed);
}

/** The same at the end of the minute ten minutes ago. */
function rateBefore(
  minutes: readonly MinuteRow[],
  startedAt: number,
  lastAt: number,
): number | null {
  const end = minuteOf(lastAt) - (RECENT_MINUTES - 1) * MINUTE_MS - 1;
  return end - startedAt < MINUTE_MS ? null : rateOf(minutes, startedAt, end);
}
