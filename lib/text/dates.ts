import { locale } from "./locale";

const date = new Intl.DateTimeFormat(locale, {
  ...{ day: "numeric", month: "short", year: "numeric" },
});
const shortDate = new Intl.DateTimeFormat(locale, {
  ...{ day: "numeric", month: "short" },
});
const weekday = new Intl.DateTimeFormat(locale, { weekday: "long" });
const days = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

const WEEK = 7;

/** 12 Sep 2026 */
export function formatDate(at: number): string {
  return date.format(at);
}

/** 12 Sep, for axes. */
export function formatShortDate(at: number): string {
  return shortDate.format(at);
}

/** "today", "yesterday", "Tuesday", and from a week ago on the date. */
export function formatDaySince(at: number, now: number): string {
  const ago = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (ago < 0 || ago >= WEEK) return formatDate(at);
  return ago < 2 ? days.format(-ago, "day") : weekday.format(at);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
