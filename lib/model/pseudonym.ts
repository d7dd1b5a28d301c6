import { createKeyedHash, KEY_WORDS } from "./keyed-hash";

/** In 32-bit words: one key for each half of what is made with it. */
export const PSEUDONYM_KEY_WORDS = 2 * KEY_WORDS;

/** Called otherwise, or null for whoever keeps the name. */
export type Rename = (person: string) => string | null;

/** A number of 64 bits of a text, that nobody without the key can tell or test a guess against. */
export function fingerprintOf(
  key: readonly number[],
): (text: string) => bigint {
  const hashes = [0, KEY_WORDS].map((from) =>
    createKeyedHash(Uint32Array.from(key.slice(from, from + KEY_WORDS))),
  );
  return (text) => {
    const words = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    return hashes.reduce((sum, hash) => (sum << 32n) | BigInt(hash(words)), 0n);
  };
}

const DIGITS = 18;

/**
 * Whom an erased person becomes in one live: the same one whenever it is asked, another one in every other live. No id of
 * TikTok's begins with a zero, so that it can be told from one.
 */
export function createPseudonyms(
  key: readonly number[],
): (person: string, room: string) => string {
  const fingerprint = fingerprintOf(key);
  return (person, room) => {
    const number = fingerprint(`${room} ${person}`) % 10n ** BigInt(DIGITS);
    return `0${String(number).padStart(DIGITS, "0")}`;
  };
}

/** "0" alone is TikTok's way of naming nobody. */
export function isPseudonym(person: string): boolean {
  return person.length === DIGITS + 1 && person.startsWith("0");
}
