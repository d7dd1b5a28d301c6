/** Rounded; 0 where there is nothing to choose from. */
export function medianOf(samples: readonly number[]): number {
  const sorted = samples.toSorted((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? 0;
  const high = sorted[Math.ceil(middle)] ?? 0;
  return Math.round((low + high) / 2);
}
