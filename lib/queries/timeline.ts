import Dexie from "dexie";

import { offsetOf } from "@/lib/model/median";
import {
  type Gap,
  type RatePoint,
  type Timeline,
  type ViewerPoint,
  type Zoom,
} from "@/lib/model/series";
import type { CoverageRow, MinuteRow, SessionRow } from "@/lib/store/rows";

import { coverageIn } from "./coverage";
import type { ReadDatabase } from "./open";

const MINUTE_MS = 60_000;
/** A report of viewers is believed so long. */
const REPORT_HOLDS_MS = 60_000;
const ZOOM_MS: Record<Zoom, number> = {
  minutes: 10 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  all: Infinity,
};

export interface TimelineWanted {
  session: number;
  zoom: Zoom;
  maxPoints: number;
}

/** Null when the session is gone, or nothing of it has a time yet. */
export async function readTimeline(
  database: ReadDatabase,
  { session, zoom, maxPoints }: TimelineWanted,
): Promise<Timeline | null> {
  const row = await database.sessions.get(session);
  if (typeof row?.lastAt !== "number") return null;
  const wanted = row.lastAt - ZOOM_MS[zoom];
  const [minutes, coverage] = await Promise.all([
    database.minutes
      .where("[session+minute]")
      .between([session, minuteOf(wanted)], [session, Dexie.maxKey])
      .toArray(),
    coverageIn(database, session).toArray(),
  ]);
  const from = Math.max(wanted, startOf(row, minutes));
  const to = Math.max(row.lastAt, from + 1);
  const viewers = pointsOf(minutes, maxPoints).filter(({ at }) => at >= from);
  const gaps = gapsOf(coverage, offsetOf(row.offsets));
  const span = { from, to };
  return {
    ...span,
    viewers,
    rates: ratesOf({ minutes, gaps, span, maxPoints }),
    gaps: gaps.filter((gap) => gap.to > from && gap.from < to),
    peak: peakOf(viewers),
  };
}

function minuteOf(at: number): number {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** Where recording began; the backlog before it is not drawn, as most of it is missing. */
function startOf(
  { startedAt, lastAt }: SessionRow,
  minutes: readonly MinuteRow[],
): number {
  return startedAt ?? minutes[0]?.minute ?? lastAt ?? 0;
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

interface RatesWanted {
  minutes: readonly MinuteRow[];
  gaps: readonly Gap[];
  span: { from: number; to: number };
  maxPoints: number;
}

export function ratesOf(wanted: RatesWanted): Timeline["rates"] {
  const stretches = stretchesOf(wanted);
  const byMinute = new Map(wanted.minutes.map((row) => [row.minute, row]));
  const points = (name: keyof Timeline["rates"]): RatePoint[] =>
    stretches.map(({ at, starts }) => {
      const sum = starts.reduce(
        (all, start) => all + (byMinute.get(start)?.[name] ?? 0),
        0,
      );
      const count = starts.length;
      return { at, perMinute: count === 0 ? null : sum / count };
    });
  return {
    comments: points("comments"),
    likes: points("likes"),
    diamonds: points("diamonds"),
    joins: points("joins"),
    follows: points("follows"),
    shares: points("shares"),
  };
}

/**
 * The minutes to be drawn as one point each, without those of which nothing was captured. The last minute, which is not
 * over, would look like a fall.
 */
function stretchesOf({ gaps, span, maxPoints }: RatesWanted) {
  const first = minuteOf(span.from);
  const last = minuteOf(span.to) - MINUTE_MS;
  const count = Math.max(0, (last - first) / MINUTE_MS + 1);
  const together = Math.max(1, Math.ceil(count / maxPoints));
  return Array.from({ length: Math.ceil(count / together) }, (_, index) => {
    const at = first + index * together * MINUTE_MS;
    const starts = Array.from(
      { length: Math.min(together, count - index * together) },
      (_each, minute) => at + minute * MINUTE_MS,
    );
    return { at, starts: starts.filter((start) => !isMissed(start, gaps)) };
  });
}

function isMissed(start: number, gaps: readonly Gap[]): boolean {
  return gaps.some(({ from, to }) => from <= start && to >= start + MINUTE_MS);
}

function peakOf(viewers: readonly ViewerPoint[]): Timeline["peak"] {
  let peak: Timeline["peak"] = null;
  for (const { at, viewers: value } of viewers)
    if (value !== null && value > (peak?.viewers ?? 0))
      peak = { at, viewers: value };
  return peak;
}
