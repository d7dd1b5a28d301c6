/** What stands where a name was. */
export const NAME_MARK = "…";

/** Shorter ones are too often something else; after an at sign they are the person all the same. */
const SHORTEST = 3;
/** Scripts that set no blanks between words have no edges of words to look for. */
const RUNNING =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}\p{N}_]/u;

export interface Names {
  handles: readonly string[];
  nicknames: readonly string[];
}

/** Takes names out of texts; the very same text where none is in it. */
export type MaskNames = (text: string) => string;

/** Names stand at the edges of words, in capitals or not; a handle after an at sign is taken in any length. */
export function createNameMask({ handles, nicknames }: Names): MaskNames {
  const named = (name: string) => [name, name.normalize("NFC")];
  const words = [...handles, ...nicknames]
    .flatMap(named)
    .map((name) => name.trim())
    .filter((name) => Array.from(name).length >= SHORTEST);
  const called = handles.filter((handle) => handle !== "");
  const patterns = [
    ...called.map((handle) => `@${escaped(handle)}(?!\\.?[\\p{L}\\p{N}_])`),
    ...words.map(edged),
  ];
  if (patterns.length === 0) return (text) => text;
  const longestFirst = [...new Set(patterns)].sort(
    (left, right) => right.length - left.length,
  );
  const pattern = new RegExp(longestFirst.join("|"), "giu");
  return (text) => text.replace(pattern, NAME_MARK);
}

function edged(name: string): string {
  const letters = Array.from(name);
  const before = hasEdge(letters[0]) ? "(?<![\\p{L}\\p{N}_])" : "";
  const after = hasEdge(letters.at(-1)) ? "(?![\\p{L}\\p{N}_])" : "";
  return before + escaped(name) + after;
}

function hasEdge(letter = ""): boolean {
  return LETTER.test(letter) && !RUNNING.test(letter);
}

function escaped(name: string): string {
  return name.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}
