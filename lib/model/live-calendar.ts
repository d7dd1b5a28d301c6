import { dayOf } from "./session-filter";
import type { SessionSummary } from "./session-summary";

/** One day of a month. */
export interface CalendarDay {
  /** `2026-11-21`. */
  day: string;
  /** Of the month. */
  date: number;
  /** The lives that began on it, oldest first. */
  sessions: SessionSummary[];
  durationMs: number;
}

export interface CalendarMonth {
  /** Its first moment, local time, epoch ms. */
  at: number;
  /** Whole weeks from Monday; null beside the month. */
  weeks: (CalendarDay | null)[][];
}

/** A month of the local calendar; `month` counts from 0 and may go beyond the year. */
export function monthOf(
  sessions: readonly SessionSummary[],
  year: number,
  month: number,
): CalendarMonth {
  const first = new Date(year, month, 1);
  const length = new Date(year, month + 1, 0).getDate();
  const before = (first.getDay() + 6) % 7;
  const byDay = sessionsByDay(sessions);
  const days = Array.from({ length }, (_, index) =>
    calendarDay(new Date(year, month, index + 1), byDay),
  );
  const cells = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return {
    at: first.getTime(),
    weeks: Array.from({ length: cells.length / 7 }, (_, week) =>
      cells.slice(7 * week, 7 * week + 7),
    ),
  };
}

function sessionsByDay(
  sessions: readonly SessionSummary[],
): Map<string, SessionSummary[]> {
  const days = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const day = dayOf(session.at);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return days;
}

function calendarDay(
  date: Date,
  byDay: ReadonlyMap<string, SessionSummary[]>,
): CalendarDay {
  const day = dayOf(date.getTime());
  const found = byDay.get(day) ?? [];
  const sessions = [...found].sort((left, right) => left.at - right.at);
  return {
    ...{ day, date: date.getDate(), sessions },
    durationMs: sessions.reduce((sum, one) => sum + one.durationMs, 0),
  };
}

/** An hour of the week, over all lives. */
export interface WeekHour {
  /** How long there were lives in it. */
  liveMs: number;
  /** Of the lives' average viewers, by how long each was on; null where none is known. */
  viewers: number | null;
  /** How many lives. */
  lives: number;
}

const HOUR_MS = 3_600_000;

/** Seven days from Monday, with 24 hours each, by the local clock. */
export function weekOf(sessions: readonly SessionSummary[]): WeekHour[][] {
  const sums = Array.from({ length: 7 * 24 }, () => ({
    ...{ liveMs: 0, lives: 0, viewerMs: 0, knownMs: 0 },
  }));
  for (const { at, durationMs, overview } of sessions) {
    const { viewersAverage } = overview.totals;
    const touched = new Set<number>();
    for (const { place, ms } of hoursOf(at, durationMs)) {
      const sum = sums[place];
      if (!sum) continue;
      sum.liveMs += ms;
      if (!touched.has(place)) sum.lives += 1;
      touched.add(place);
      if (viewersAverage === null) continue;
      sum.viewerMs += viewersAverage * ms;
      sum.knownMs += ms;
    }
  }
  const hours = sums.map(({ liveMs, lives, viewerMs, knownMs }) => ({
    ...{ liveMs, lives },
    viewers: knownMs > 0 ? viewerMs / knownMs : null,
  }));
  return Array.from({ length: 7 }, (_, day) =>
    hours.slice(24 * day, 24 * day + 24),
  );
}

/** The hours of the week that a live was in. */
function hoursOf(
  at: number,
  durationMs: number,
): { place: number; ms: number }[] {
  const hours: { place: number; ms: number }[] = [];
  for (let from = at; from < at + durationMs;) {
    const date = new Date(from);
    const next = from - (from % HOUR_MS) + HOUR_MS;
    // Where clocks stand half an hour beside the others, hours begin there too.
    const full = new Date(from).setMinutes(60, 0, 0);
    const to = Math.min(at + durationMs, full > from ? full : next);
    const place = 24 * ((date.getDay() + 6) % 7) + date.getHours();
    hours.push({ place, ms: to - from });
    from = to;
  }
  return hours;
}
