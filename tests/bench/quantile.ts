/** The value below which this part of the values lies, the highest for 1; NaN when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const index = Math.floor(sorted.length * part);
  return sorted[Math.min(index, sorted.length - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
