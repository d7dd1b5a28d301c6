/** From and to, in minutes of the day by this computer's clock; the same twice is no time at all. */
export interface QuietHours {
  from: number;
  to: number;
}

const MINUTE_MS = 60_000;

/** Over midnight where the end lies before the beginning. */
export function isQuiet({ from, to }: QuietHours, minute: number): boolean {
  if (from === to) return false;
  return from < to
    ? minute >= from && minute < to
    : minute >= from || minute < to;
}

/** The minute of the day, of our clock (epoch ms), where `offset` is the minutes that UTC is ahead. */
export function minuteOfDay(at: number, offset: number): number {
  const minutes = Math.floor(at / MINUTE_MS) - offset;
  return ((minutes % 1_440) + 1_440) % 1_440;
}
