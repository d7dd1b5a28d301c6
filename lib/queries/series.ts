import Dexie from "dexie";

import {
  type Gap,
  type Rated,
  type Series,
  type ViewerPoint,
} from "@/lib/model/series";
import type { CoverageRow, MinuteRow } from "@/lib/store/rows";

import { coverageIn } from "./coverage";
import type { ReadDatabase } from "./open";

const MINUTE_MS = 60_000;
/** A report of viewers is believed so long. */
const REPORT_HOLDS_MS = 60_000;
const RECENT_MINUTES = 10;
const RATE_MINUTES = 5;

export async function readSeries(
  database: ReadDatabase,
  session: number,
  maxPoints: number,
): Promise<Series | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const { startedAt, lastAt, offsets } = row;
  const [minutes, coverage] = await Promise.all([
    database.minutes
      .where("[session+minute]")
      .between([session, Dexie.minKey], [session, Dexie.maxKey])
      .toArray(),
    coverageIn(database, session).toArray(),
  ]);
  return {
    points: pointsOf(minutes, maxPoints),
    gaps: gapsOf(coverage, medianOf(offsets)),
    recent: recentOf(minutes, lastAt ?? 0),
    commentsPerMinute: rateOf(minutes, startedAt ?? 0, lastAt ?? 0),
  };
}

/** At most so many points, the highest of each stretch: the peak of the curve is the peak of the figures. */
export function pointsOf(
  minutes: readonly MinuteRow[],
  maxPoints: number,
): ViewerPoint[] {
  const reports = minutes.flatMap((minute) => minute.reports);
  const first = reports[0]?.[0] ?? 0;
  const span = (reports.at(-1)?.[0] ?? first) - first + 1;
  const stretch = reports.length > maxPoints ? span / maxPoints : 0;
  const points: ViewerPoint[] = [];
  let place = -1;
  for (const [at, viewers] of reports) {
    const last = points.at(-1);
    const here = stretch > 0 ? Math.floor((at - first) / stretch) : place + 1;
    if (here === place && last) {
      if (viewers > (last.viewers ?? 0)) points.splice(-1, 1, { at, viewers });
    } else {
      const holds = Math.max(REPORT_HOLDS_MS, 2 * stretch);
      if (last && at - last.at > holds)
        points.push({ at: last.at + REPORT_HOLDS_MS, viewers: null });
      points.push({ at, viewers });
    }
    place = here;
  }
  return points;
}

/** Coverage is kept on our clock; the median offset moves it onto TikTok's. */
function gapsOf(coverage: readonly CoverageRow[], offset: number): Gap[] {
  return coverage.flatMap(({ from, to, cause }) =>
    cause ? [{ from: from - offset, to: to - offset, cause }] : [],
  );
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function recentOf(
  minutes: readonly MinuteRow[],
  lastAt: number,
): Series["recent"] {
  const byMinute = new Map(minutes.map((row) => [row.minute, row]));
  const starts = lastMinutes(lastAt, RECENT_MINUTES);
  const each = (figure: Rated) =>
    starts.map((start) => byMinute.get(start)?.[figure] ?? 0);
  return {
    comments: each("comments"),
    likes: each("likes"),
    gifts: each("gifts"),
    diamonds: each("diamonds"),
    joins: each("joins"),
    follows: each("follows"),
    shares: each("shares"),
    viewers: recentViewers(minutes, starts[0] ?? 0),
  };
}

function recentViewers(minutes: readonly MinuteRow[], since: number): number[] {
  return minutes
    .filter(({ minute }) => minute >= since)
    .flatMap(({ reports }) => reports.map(([, viewers]) => viewers));
}

function lastMinutes(lastAt: number, count: number): number[] {
  const last = Math.floor(lastAt / MINUTE_MS) * MINUTE_MS;
  return Array.from(
    { length: count },
    (_, index) => last - (count - 1 - index) * MINUTE_MS,
  );
}

/** What was said before recording began is history and no rate of now. */
export function rateOf(
  minutes: readonly MinuteRow[],
  startedAt: number,
  lastAt: number,
): number {
  const [since = 0] = lastMinutes(lastAt, RATE_MINUTES);
  const begin = Math.floor(startedAt / MINUTE_MS) * MINUTE_MS;
  const comments = minutes
    .filter(({ minute }) => minute >= since && minute >= begin)
    .reduce((sum, row) => sum + row.comments, 0);
  const elapsed = (lastAt - Math.max(since, startedAt)) / MINUTE_MS;
  return comments / Math.max(1, elapsed);
}
