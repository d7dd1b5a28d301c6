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
