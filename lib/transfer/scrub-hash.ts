import type { KeyedHash } from "@/lib/model/keyed-hash";

/** Random-looking numbers below a limit, the same ones for the same bytes. */
export type Noise = (limit: number) => number;

export function createNoise(
  hashes: readonly [KeyedHash, KeyedHash],
): (bytes: Uint8Array) => Noise {
  return (bytes) => {
    const words = wordsOf(bytes);
    let a = hashes[0](words) | 0;
    let b = hashes[1](words) | 0;
    let c = bytes.length;
    let turn = 1;
    const next = () => {
      const sum = (a + b + turn) | 0;
      turn = (turn + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (turned(c, 21) + sum) | 0;
      return sum >>> 0;
    };
    for (let skipped = 0; skipped < 12; skipped += 1) next();
    return (limit) => Math.floor((next() / 2 ** 32) * limit);
  };
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4 + 4);
  padded.set(bytes);
  const words = new Uint32Array(padded.buffer);
  words[words.length - 1] = bytes.length;
  return words;
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
