import { locale } from "./locale";

/** Twenty-four hours, whatever the locale: columns of times have to be narrow. */
const clock = new Intl.DateTimeFormat(locale, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const shortClock = new Intl.DateTimeFormat(locale, {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const day = new Intl.DateTimeFormat(locale, {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

const date = new Intl.DateTimeFormat(locale, {
  dateStyle: "medium",
  timeStyle: "short",
});

/** 14:03:09 */
export function formatClock(at: number): string {
  return clock.format(at);
}

/** 14:03 */
export function formatShortClock(at: number): string {
  return shortClock.format(at);
}

/** Sat 21 Nov, 14:03 */
export function formatDay(at: number): string {
  return day.format(at);
}

/** 21 Nov 2026, 14:03 */
export function formatDate(at: number): string {
  return date.format(at);
}

/** 1:02:03, always with hours, so that nothing moves when the first hour is full. */
export function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The same for `<time dateTime>`. */
export function machineDuration(ms: number): string {
  return `PT${Math.max(0, Math.floor(ms / 1000))}S`;
}
