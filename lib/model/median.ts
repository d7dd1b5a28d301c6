/** The middle of what is sorted by size, or the mean of the two middle ones; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How far this computer's clock is before TikTok's (ms, rounded), by samples of it; 0 without one. */
export function offsetOf(samples: readonly number[]): number {
  return Math.round(medianOf(samples) ?? 0);
}
