import { medianOf } from "./median";
import type { SeriesName } from "./series";
import { type Stretch, wholeMinutesIn } from "./stretches";

/** A minute or more in which something happened far more often than usual in this live. Times: epoch ms, TikTok's clock. */
export interface Moment {
  at: number;
  to: number;
  /** What stood out most, and the minute in which it did. */
  series: SeriesName;
  peakAt: number;
  /** Of that minute, and what is usual: the median of all minutes. */
  value: number;
  usual: number;
  /** How many times the usual, where that is less than one, how many at all. */
  times: number;
  /** Robust z-score: how far from the median, in units of what deviations are usual. */
  z: number;
  /** What was written in that minute. */
  samples: string[];
}

/** A minute as it was summed up. */
export interface MinuteSums {
  minute: number;
  comments: number;
  likes: number;
  diamonds: number;
  joins: number;
  follows: number;
  shares: number;
  reports: readonly (readonly [at: number, viewers: number, by: string])[];
}

const MINUTE_MS = 60_000;
const REPORT_HOLDS_MS = 60_000;
const LEAST_Z = 3.5;
const MAX_MOMENTS = 12;

/** Fewer than these are nobody's moment; of viewers it is how many came in a minute. */
const FLOORS = {
  comments: 5,
  likes: 50,
  diamonds: 50,
  joins: 5,
  follows: 2,
  shares: 2,
  viewers: 10,
} as const satisfies Record<SeriesName, number>;

const NAMES = Object.keys(FLOORS) as SeriesName[];

type Peak = Omit<Moment, "to" | "samples">;

/** In order of time, the strongest where there are many. `covered` is what was captured of the live. */
export function momentsOf(
  minutes: readonly MinuteSums[],
  covered: readonly Stretch[],
): Moment[] {
  const starts = wholeMinutesIn(covered);
  return joined(NAMES.flatMap((name) => peaksOf(name, minutes, starts)))
    .sort((left, right) => right.z - left.z || left.at - right.at)
    .slice(0, MAX_MOMENTS)
    .sort((left, right) => left.at - right.at);
}

function peaksOf(
  name: SeriesName,
  minutes: readonly MinuteSums[],
  starts: readonly number[],
): Peak[] {
  const valueAt = name === "viewers" ? risesOf(minutes) : sumsOf(minutes, name);
  const points = starts.flatMap((at) => {
    const value = valueAt(at);
    return value === null ? [] : [{ at, value }];
  });
  const values = points.map(({ value }) => value);
  const usual = medianOf(values) ?? 0;
  const zOf = robustZ(values, usual);
  return points
    .map(({ at, value }) => ({
      ...{ at, peakAt: at, series: name, value, usual, z: zOf(value) },
      times: value / Math.max(1, usual),
    }))
    .filter(({ value, z }) => z >= LEAST_Z && value >= FLOORS[name]);
}

function sumsOf(
  minutes: readonly MinuteSums[],
  name: Exclude<SeriesName, "viewers">,
): (at: number) => number {
  const sums = new Map(minutes.map((row) => [row.minute, row[name]]));
  return (at) => sums.get(at) ?? 0;
}

/** How many viewers more than a minute before; null where one of the two is not known. */
function risesOf(
  minutes: readonly MinuteSums[],
): (at: number) => number | null {
  const last = new Map(
    minutes.map(({ minute, reports }) => [minute, reports.at(-1)]),
  );
  const viewersAt = (minute: number): number | null => {
    const own = last.get(minute);
    if (own) return own[1];
    const before = last.get(minute - MINUTE_MS);
    return before && minute - before[0] <= REPORT_HOLDS_MS ? before[1] : null;
  };
  return (at) => {
    const [now, before] = [viewersAt(at), viewersAt(at - MINUTE_MS)];
    return now === null || before === null ? null : now - before;
  };
}

/** Iglewicz and Hoaglin's score; where more than half of the values are equal, the mean deviation stands in. */
export function robustZ(
  values: readonly number[],
  median: number,
): (value: number) => number {
  const deviations = values.map((value) => Math.abs(value - median));
  const middle = medianOf(deviations) ?? 0;
  if (middle > 0) return (value) => (0.6745 * (value - median)) / middle;
  const mean =
    deviations.reduce((sum, one) => sum + one, 0) /
    Math.max(1, deviations.length);
  return (value) => (mean > 0 ? (value - median) / (1.2533 * mean) : 0);
}

/** Minutes side by side are one moment, named by what stood out most. */
function joined(peaks: readonly Peak[]): Moment[] {
  const moments: Moment[] = [];
  for (const peak of [...peaks].sort((left, right) => left.at - right.at)) {
    const to = peak.at + MINUTE_MS;
    const last = moments.at(-1);
    if (!last || peak.at > last.to) moments.push({ ...peak, to, samples: [] });
    else Object.assign(last, peak.z > last.z ? peak : {}, { at: last.at, to });
  }
  return moments;
}

interface Comment {
  text: string;
  at: number;
  messageId: string;
}

const SAMPLES = 3;

/** The longest of these whose texts differ, as examples of what was said. */
export function examplesOf<One extends Comment>(
  comments: readonly One[],
): One[] {
  const texts = new Map<string, One>();
  const ordered = [...comments].sort(
    (left, right) =>
      right.text.trim().length - left.text.trim().length ||
      left.at - right.at ||
      (left.messageId < right.messageId ? -1 : 1),
  );
  for (const comment of ordered) {
    const text = comment.text.trim();
    if (text !== "" && !texts.has(text)) texts.set(text, comment);
  }
  return [...texts.values()].slice(0, SAMPLES);
}
