import type { Asked, WordTally, Written } from "./tally";

export interface Counted {
  key: string;
  /** As it is written most often. */
  text: string;
  /** Comments. */
  count: number;
}

export interface AskedOften extends Counted {
  /** Epoch ms, TikTok's clock. */
  lastAt: number;
}

export interface LanguageShare {
  /** Empty where it is unknown. */
  language: string;
  comments: number;
}

/** Those in most comments first; between equals by code unit, so that equal tallies read the same. */
export function mostWritten(
  written: ReadonlyMap<string, Written>,
  limit: number,
): Counted[] {
  return topOf(written, limit, compareCounts).map(([key, entry]) => ({
    key,
    text: commonestForm(entry),
    count: entry.count,
  }));
}

/** What is asked most first, then what was asked last. */
export function mostAsked(
  questions: ReadonlyMap<string, Asked>,
  limit: number,
): AskedOften[] {
  const compare = (left: [string, Asked], right: [string, Asked]) =>
    right[1].count - left[1].count ||
    right[1].lastAt - left[1].lastAt ||
    compareText(left[0], right[0]);
  return topOf(questions, limit, compare).map(([key, entry]) => ({
    key,
    text: commonestForm(entry),
    count: entry.count,
    lastAt: entry.lastAt,
  }));
}

export function languagesOf({ languages }: WordTally): LanguageShare[] {
  return [...languages]
    .map(([language, comments]) => ({ language, comments }))
    .sort(
      (left, right) =>
        right.comments - left.comments ||
        compareText(left.language, right.language),
    );
}

/** Most of tens of thousands of words stand in one comment: what cannot be among the first is not sorted. */
function topOf<Entry extends Written>(
  entries: ReadonlyMap<string, Entry>,
  limit: number,
  compare: (left: [string, Entry], right: [string, Entry]) => number,
): [string, Entry][] {
  const counts = [...entries.values()].map(({ count }) => count);
  const least = leastOfTop(counts, limit);
  return [...entries]
    .filter(([, { count }]) => count >= least)
    .sort(compare)
    .slice(0, limit);
}

/** The lowest count that can be among the first so many. */
function leastOfTop(counts: readonly number[], limit: number): number {
  const howMany = new Map<number, number>();
  for (const count of counts) howMany.set(count, (howMany.get(count) ?? 0) + 1);
  let above = 0;
  for (const count of [...howMany.keys()].sort((a, b) => b - a)) {
    above += howMany.get(count) ?? 0;
    if (above >= limit) return count;
  }
  return 0;
}

function compareCounts(
  left: [string, Written],
  right: [string, Written],
): number {
  return right[1].count - left[1].count || compareText(left[0], right[0]);
}

function commonestForm({ forms }: Written): string {
  const [first] = [...forms].sort(
    ([left, fewer], [right, more]) => more - fewer || compareText(left, right),
  );
  return first?.[0] ?? "";
}

/** By code unit: the same everywhere. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
