import { medianOf } from "../median";

/** One figure minute by minute: the captured minutes that are over, oldest first, and the one that goes on. */
export interface Baseline {
  /** Start, epoch ms on TikTok's clock; 0 before the first. */
  minute: number;
  count: number;
  before: number[];
  /** How many of the minutes before, from the newest on, belong to a spike that was told of and goes on; null without one. */
  spike: number | null;
}

export const NO_BASELINE: Baseline = {
  ...{ minute: 0, count: 0, before: [], spike: null },
};

const MINUTE_MS = 60_000;
const MINUTES = 10;
/** Fewer tell nothing of what is usual. */
const LEAST_MINUTES = 5;
/** Deviations that a spike is above the median; 1.4826 makes the median deviation one of a normal spread. */
const LEAST_Z = 4;
const NORMAL = 1.4826;

/**
 * With so much more at that time. What comes late counts for the minute that goes on; a minute of which nothing was ever
 * told was not captured, and says nothing of what is usual.
 */
export function withCount(
  baseline: Baseline,
  at: number,
  count: number,
): Baseline {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  if (baseline.minute === 0) return { ...baseline, minute, count };
  if (minute <= baseline.minute)
    return count === 0
      ? baseline
      : { ...baseline, count: baseline.count + count };
  const before = [...baseline.before, baseline.count].slice(-MINUTES);
  const spike = baseline.spike === null ? null : baseline.spike + 1;
  return { minute, count, before, spike: spike === MINUTES ? null : spike };
}

/** Far more than is usual in a minute, by the median of the ten before and how far they lie from it; one that goes on is told of once. */
export function isSpike(baseline: Baseline, least: number): boolean {
  const { count, before } = baseline;
  if (before.length < LEAST_MINUTES || goesOn(baseline)) return false;
  const median = medianOf(before) ?? 0;
  const deviation =
    medianOf(before.map((value) => Math.abs(value - median))) ?? 0;
  const usual = median + LEAST_Z * NORMAL * deviation;
  return count >= least && count > usual && count >= 2 * median;
}

/** No minute since the one told of was half as busy as this one: what was a spike may be what is usual from now on. */
function goesOn({ count, before, spike }: Baseline): boolean {
  if (spike === null) return false;
  return before
    .slice(before.length - spike)
    .every((value) => 2 * value > count);
}

export function withSpikeTold(baseline: Baseline): Baseline {
  return { ...baseline, spike: 0 };
}
