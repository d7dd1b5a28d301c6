/** A 32-bit fingerprint of some 32-bit words that nobody without the key can tell or test a guess against. */
export type KeyedHash = (
  words: Iterable<number> & { length: number },
) => number;

export const KEY_WORDS = 2;

/** HalfSipHash-2-4 over whole words. */
export function createKeyedHash(key: ArrayLike<number>): KeyedHash {
  const [first = 0, second = 0] = Array.from(key);
  return (words) => {
    const state = Int32Array.of(
      ...[first, second, first ^ 0x6c796765, second ^ 0x74656462],
    );
    const take = (word: number) => {
      state[3] = (state[3] ?? 0) ^ word;
      stir(state, 2);
      state[0] = (state[0] ?? 0) ^ word;
    };
    for (const word of words) take(word);
    take(words.length << 26);
    state[2] = (state[2] ?? 0) ^ 0xff;
    stir(state, 4);
    return ((state[1] ?? 0) ^ (state[3] ?? 0)) >>> 0;
  };
}

function stir(state: Int32Array, rounds: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let round = 0; round < rounds; round += 1) {
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
  state.set([a, b, c, d]);
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
