/** The value below which this share (0 to 1) of the values lies, between the two nearest; null without any. `sorted` rises. */
export function percentileOf(
  sorted: readonly number[],
  share: number,
): number | null {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

export function rising(values: readonly number[]): number[] {
  return [...values].sort((left, right) => left - right);
}

/** The first `limit` by `compare`, in order, without sorting all of many. */
export function firstOf<T>(
  items: Iterable<T>,
  limit: number,
  compare: (left: T, right: T) => number,
): T[] {
  const few = Math.max(1, limit);
  let kept: T[] = [];
  let last: T | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue;
    kept.push(item);
    if (kept.length < 4 * few) continue;
    kept = kept.sort(compare).slice(0, few);
    last = kept.at(-1);
  }
  return limit <= 0 ? [] : kept.sort(compare).slice(0, limit);
}
