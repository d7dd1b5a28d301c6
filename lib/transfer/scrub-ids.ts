import type { KeyedHash } from "@/lib/model/keyed-hash";

/** Gives each id a pseudonym; different ids never share one. */
export type IdMap = (id: bigint) => bigint;

const ROUNDS = 8;
const MAX_CACHED = 20_000;
const MAX_ID = 1n << 64n;

/**
 * A pseudonym has as many decimal digits and as many bytes on the wire as its id: a permutation of the numbers of that
 * size (a Feistel network, walked until it lands among them).
 */
export function createIdMap(hash: KeyedHash): IdMap {
  const cache = new Map<bigint, bigint>();
  return (id) => {
    if (id <= 0n || id >= MAX_ID) return id;
    const cached = cache.get(id);
    if (cached !== undefined) return cached;
    const { low, high } = sizeOf(id);
    const half = halfBits(high - low);
    let place = id - low;
    do place = permuted(hash, place, half);
    while (place >= high - low);
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(id, low + place);
    return low + place;
  };
}

/** The numbers that take the same place in decimal and on the wire. */
function sizeOf(id: bigint): { low: bigint; high: bigint } {
  const digits = BigInt(id.toString().length);
  const bits = BigInt(id.toString(2).length);
  const bytes = (bits + 6n) / 7n;
  return {
    low: larger(10n ** (digits - 1n), 1n << (7n * (bytes - 1n))),
    high: smaller(smaller(10n ** digits, 1n << (7n * bytes)), MAX_ID),
  };
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function halfBits(size: bigint): number {
  return Math.max(1, Math.ceil((size - 1n).toString(2).length / 2));
}

function permuted(hash: KeyedHash, place: bigint, half: number): bigint {
  const mask = half === 32 ? 0xffffffff : 2 ** half - 1;
  let left = Number(place >> BigInt(half));
  let right = Number(place & BigInt(mask));
  for (let round = 0; round < ROUNDS; round += 1) {
    const mixed = (left ^ (hash([round, half, right]) & mask)) >>> 0;
    [left, right] = [right, mixed];
  }
  return (BigInt(left) << BigInt(half)) | BigInt(right);
}

/** Ids of messages that carry their time. */
const STAMPED = { low: 1n << 60n, high: (1n << 63n) - (1n << 33n) };

/** Message ids are moved by one secret step: their order decides between messages of one moment. */
export function createMessageIdMap(step: number, others: IdMap): IdMap {
  return (id) =>
    id >= STAMPED.low && id < STAMPED.high ? id + BigInt(step) : others(id);
}
