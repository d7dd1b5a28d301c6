import type { Rated } from "./series";

/** What the last ten minutes brought. Lists go minute by minute, oldest first; the last minute is not over yet. */
export interface Recent {
  /** From when these are: epoch ms on TikTok's clock. */
  since: number;
  rates: Record<Rated, number[]>;
  /** People seen for the first time. */
  newcomers: number[];
  /** As reported, in order of time. */
  viewers: number[];
  entries: number[];
  /** Likes that TikTok reported then; null where nobody liked since. */
  likesReportedBefore: number | null;
  /** People seen in the last five minutes. */
  active: number;
  /** Comments a minute, over the last five; and ten minutes ago, null where that was before the recording. */
  commentRate: number;
  commentRateBefore: number | null;
}

/** How a figure has changed since `Recent.since`. */
export function growthOf(values: readonly number[]): number | null {
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined || values.length < 2
    ? null
    : last - first;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
