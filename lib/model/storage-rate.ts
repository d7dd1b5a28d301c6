import { medianOf } from "./median";

/** What everything of ours takes, in bytes, as the browser told it at a time of our clock. */
export interface StorageSample {
  at: number;
  usage: number;
}

/** How urgent the room that is left has become. */
export type StorageLevel = "ok" | "low" | "critical";

interface Room {
  /** Bytes that can still be written. */
  free: number;
  /** Bytes an hour, or null while not known. */
  rate: number | null;
}

const KEPT_SAMPLES = 60;
/** Samples are taken while something is recorded: a longer pause says nothing about recording. */
const LONGEST_STEP_MS = 5 * 60_000;
/** The database gives back some megabytes whenever it tidies up; more than this was deleted by somebody. */
const DELETED_BYTES = 32_000_000;
const LEAST_KNOWN_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

/** The samples with one more, the oldest dropped. What lies in the future since the clock was set back is dropped too. */
export function sampleStorage(
  previous: readonly StorageSample[],
  at: number,
  usage: number,
): StorageSample[] {
  const past = previous.filter((sample) => sample.at < at);
  return [...past, { at, usage }].slice(-KEPT_SAMPLES);
}

/**
 * Growth in bytes an hour while recording, never below 0; null before five minutes of it are known. It is the median over
 * all pairs of samples between which nothing was deleted, so that single leaps do not move it.
 */
export function bytesPerHour(samples: readonly StorageSample[]): number | null {
  const stretches = stretchesOf(samples);
  const known = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  const middle = medianOf(stretches.flatMap(slopesOf));
  if (known < LEAST_KNOWN_MS || middle === null) return null;
  return Math.max(0, middle);
}

/** Hours until nothing is free, or null where that cannot be told. */
export function hoursLeft({ free, rate }: Room): number | null {
  return rate === null || rate <= 0 ? null : free / rate;
}

export function storageLevel(room: Room): StorageLevel {
  const hours = hoursLeft(room) ?? Infinity;
  if (hours < 1 || room.free < 200e6) return "critical";
  return hours < 10 || room.free < 1e9 ? "low" : "ok";
}

function stretchesOf(samples: readonly StorageSample[]): StorageSample[][] {
  const stretches: StorageSample[][] = [];
  let last: StorageSample | undefined;
  for (const sample of samples.slice(-KEPT_SAMPLES)) {
    const goesOn = last !== undefined && follows(last, sample);
    if (goesOn) stretches.at(-1)?.push(sample);
    else stretches.push([sample]);
    last = sample;
  }
  return stretches;
}

function follows(before: StorageSample, sample: StorageSample): boolean {
  const step = sample.at - before.at;
  const isDeleted = before.usage - sample.usage > DELETED_BYTES;
  return step > 0 && step <= LONGEST_STEP_MS && !isDeleted;
}

function lengthOf(stretch: readonly StorageSample[]): number {
  return (stretch.at(-1)?.at ?? 0) - (stretch[0]?.at ?? 0);
}

function slopesOf(stretch: readonly StorageSample[]): number[] {
  return stretch.flatMap((from, index) =>
    stretch
      .slice(index + 1)
      .map((to) => ((to.usage - from.usage) / (to.at - from.at)) * HOUR_MS),
  );
}
