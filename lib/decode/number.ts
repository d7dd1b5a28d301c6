/** A 64-bit integer as static protobuf code gives it: a Long, or a number where it has none. */
export type Wide = number | { low: number; high: number; toNumber(): number };

/** An id in decimal, exact beyond 2^53; "0" when absent. */
export function decimalOf(
  value: number | { low: number; high: number },
): string {
  if (typeof value === "number") return String(value);
  if (value.high === 0) return String(value.low >>> 0);
  return String((BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0));
}

/** A count or a time; exact up to 2^53, which no count or time exceeds. */
export function numberOf(value: Wide): number {
  return typeof value === "number" ? value : value.toNumber();
}

const EARLIEST_MS = Date.UTC(2015, 0);
const LATEST_MS = Date.UTC(2100, 0);

/** A time of TikTok's as epoch ms: below 10^11 it is in seconds. Null when absent or out of reason. */
export function timeOf(value: Wide): number | null {
  const read = numberOf(value);
  const ms = read < 1e11 ? read * 1000 : read;
  return ms >= EARLIEST_MS && ms <= LATEST_MS ? ms : null;
}
