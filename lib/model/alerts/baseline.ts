import { medianOf } from "../median";

/** One figure minute by minute: the minutes that are over, oldest first, and the one that goes on. */
export interface Baseline {
  /** Start, epoch ms on TikTok's clock; 0 before the first. */
  minute: number;
  count: number;
  before: number[];
  /** The minute that was told of. */
  told: number;
}

export const NO_BASELINE: Baseline = {
  ...{ minute: 0, count: 0, told: 0 },
  before: [],
};

const MINUTE_MS = 60_000;
const MINUTES = 10;
/** Fewer tell nothing of what is usual. */
const LEAST_MINUTES = 5;
/** Deviations that a spike is above the median; 1.4826 makes the median deviation one of a normal spread. */
const LEAST_Z = 4;
const NORMAL = 1.4826;
/** Of a live where next to nothing happens. */
const LEAST_COUNT = 10;

/** With so much more at that time. What comes late counts for the minute that goes on. */
export function withCount(
  baseline: Baseline,
  at: number,
  count: number,
): Baseline {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  if (baseline.minute === 0) return { ...baseline, minute, count };
  if (minute <= baseline.minute)
    return { ...baseline, count: baseline.count + count };
  const silent = Math.min(MINUTES, (minute - baseline.minute) / MINUTE_MS - 1);
  const zeros = Array.from({ length: silent }, () => 0);
  const before = [...baseline.before, baseline.count, ...zeros];
  return { ...baseline, minute, count, before: before.slice(-MINUTES) };
}

/** Far more than is usual in a minute, by the median of the ten before and how far they lie from it; once a minute. */
export function isSpike({ minute, count, before, told }: Baseline): boolean {
  if (told === minute || before.length < LEAST_MINUTES) return false;
  const median = medianOf(before) ?? 0;
  const deviation =
    medianOf(before.map((value) => Math.abs(value - median))) ?? 0;
  const usual = median + LEAST_Z * NORMAL * deviation;
  return count >= LEAST_COUNT && count > usual && count >= 2 * median;
}
