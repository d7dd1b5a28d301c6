/** A 32-bit fingerprint of some 32-bit words that nobody without the key can tell or test a guess against. */
export type KeyedHash = (words: ArrayLike<number>) => number;

export const KEY_WORDS = 2;

/** HalfSipHash-2-4 over whole words. */
export function createKeyedHash(key: Uint32Array): KeyedHash {
  const [first = 0, second = 0] = key;
  return (words) => {
    let a = first | 0;
    let b = second | 0;
    let c = first ^ 0x6c796765;
    let d = second ^ 0x74656462;
    const { length } = words;
    for (let index = 0; index <= length + 1; index += 1) {
      const isEnd = index === length + 1;
      const word = index < length ? (words[index] ?? 0) : length << 26;
      if (isEnd) c ^= 0xff;
      else d ^= word;
      for (let round = isEnd ? 4 : 2; round > 0; round -= 1) {
        a = (a + b) | 0;
        b = turned(b, 5) ^ a;
        a = turned(a, 16);
        c = (c + d) | 0;
        d = turned(d, 8) ^ c;
        a = (a + d) | 0;
        d = turned(d, 7) ^ a;
        c = (c + b) | 0;
        b = turned(b, 13) ^ c;
        c = turned(c, 16);
      }
      if (!isEnd) a ^= word;
    }
    return (b ^ d) >>> 0;
  };
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

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
