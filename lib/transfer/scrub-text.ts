import type { Noise } from "./scrub-hash";
import type { IdMap } from "./scrub-ids";

export type TextMap = (text: string) => string;

/** Ids inside longer texts, and handles after an at sign. */
const NAMED = /@[\w.]*\w|(?<!\d)[1-9]\d{9,19}(?!\d)/g;
const DECIMAL = /^[1-9]\d{0,19}$/;
const ADDRESS = /^([a-z]{2,10}:\/\/)([^/?#\s]*)(.*)$/s;
const OUR_HOSTS =
  /(^|\.)(tiktok|tiktokcdn|tiktokcdn-[a-z]{2}|tiktokv|ibyteimg|byteoversea|ttwstatic)\.com$/;
/** Badges and their pictures come again with each message. */
const MAX_CACHED = 5_000;
/** Punctuation, spaces and what only joins or colours its neighbours. */
const KEPT = /^[\p{P}\p{Z}\p{Cf}\ufe0f]$/u;

/**
 * Nonsense in place of a text: as many bytes of UTF-8, letters for letters, digits for digits, the same for the same text.
 * An id or a handle in it gets the pseudonym that it has elsewhere.
 */
export function createTextMap(
  noiseOf: (bytes: Uint8Array) => Noise,
  idMap: IdMap,
): TextMap {
  const encoder = new TextEncoder();
  const decimal = (text: string) => String(idMap(BigInt(text)));
  const plain = (text: string): string => {
    const noise = noiseOf(encoder.encode(text));
    let nonsense = "";
    let from = 0;
    for (const { 0: named, index } of text.matchAll(NAMED)) {
      nonsense += scrambled(text.slice(from, index), noise);
      nonsense += named.startsWith("@")
        ? `@${mapText(named.slice(1))}`
        : decimal(named);
      from = index + named.length;
    }
    return nonsense + scrambled(text.slice(from), noise);
  };
  const cache = new Map<string, string>();
  const mapText = (text: string): string => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    if (cache.size >= MAX_CACHED) cache.clear();
    const mapped = mapWhole(text);
    cache.set(text, mapped);
    return mapped;
  };
  const mapWhole = (text: string): string => {
    if (DECIMAL.test(text)) return decimal(text);
    const [, scheme, host, rest] = ADDRESS.exec(text) ?? [];
    if (scheme === undefined || host === undefined || rest === undefined)
      return plain(text);
    return scheme + (OUR_HOSTS.test(host) ? host : plain(host)) + plain(rest);
  };
  return mapText;
}

function scrambled(text: string, noise: Noise): string {
  let nonsense = "";
  for (const character of text) nonsense += inPlaceOf(character, noise);
  return nonsense;
}

/** First code point and number of those that stand in for others of their size. */
const LOWER = [0x61, 26] as const;
const UPPER = [0x41, 26] as const;
const DIGITS = [0x30, 10] as const;
const GREEK = [0x3b1, 17] as const;
const CHINESE = [0x4e00, 0x5000] as const;
const ANIMALS = [0x1f400, 60] as const;

function inPlaceOf(character: string, noise: Noise): string {
  const range = rangeOf(character);
  return range ? String.fromCodePoint(range[0] + noise(range[1])) : character;
}

function rangeOf(character: string): readonly [number, number] | null {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x30 && code <= 0x39) return DIGITS;
  if (code < 0x80) return null;
  if (code > 0xffff) return ANIMALS;
  if (KEPT.test(character)) return null;
  return code < 0x800 ? GREEK : CHINESE;
}
