import { type AlignedLive, longestOf, shareOver, valuesAt } from "./compare";
import { percentileOf, rising } from "./ranks";
import type { SeriesName } from "./series";

/** With fewer lives that have the minute there is no usual. */
export const LEAST_LIVES = 3;

/** What is usual in one minute of a streamer's lives. */
export interface BandMinute {
  /** Since the beginning of the live. */
  minute: number;
  low: number;
  median: number;
  high: number;
  /** How many lives have the minute. */
  lives: number;
}

/** The middle half of the lives, and their median, for each minute that enough of them have. */
export function paceBand(
  lives: readonly AlignedLive[],
  series: SeriesName,
): BandMinute[] {
  const band: BandMinute[] = [];
  for (let minute = 0; minute < longestOf(lives); minute += 1) {
    const values = rising(valuesAt(lives, series, minute));
    if (values.length < LEAST_LIVES) continue;
    const low = percentileOf(values, 0.25);
    const median = percentileOf(values, 0.5);
    const high = percentileOf(values, 0.75);
    if (low === null || median === null || high === null) continue;
    band.push({ minute, low, median, high, lives: values.length });
  }
  return band;
}

/** How a value stands against what is usual in its minute; null without a usual. */
export type Pace =
  | { kind: "usual" }
  /** A share, from 0: 0.2 is a fifth more or less than the median. */
  | { kind: "above"; share: number }
  | { kind: "below"; share: number };

/** Closer to the median than this share is as usual. */
const NEAR = 0.05;

export function paceOf(value: number, usual: BandMinute): Pace | null {
  const share = shareOver(value, usual.median);
  if (share === null) return value === 0 ? { kind: "usual" } : null;
  if (Math.abs(share) < NEAR) return { kind: "usual" };
  return share > 0
    ? { kind: "above", share }
    : { kind: "below", share: -share };
}
