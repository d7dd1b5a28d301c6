import { foldText } from "../fold";

/** Raised with every change of what a text is cut into: what was indexed under another number is indexed anew. */
export const WORDS_VERSION = 1;

/**
 * A run is written without spaces between its words (Han, kana, Thai and their like): where one of those ends, every
 * browser's dictionary says something else, so it is found by any of its parts. A sign is one emoji.
 */
export interface SearchWord {
  kind: "word" | "run" | "sign";
  /** Folded. */
  text: string;
}

/** What nobody sees, and what only colours an emoji. */
const UNSEEN =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff\u20e3]|[\u{1f3fb}-\u{1f3ff}]/gu;

const DENSE =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー" +
  "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";

const WORDS = new RegExp(
  `(${DENSE}(?:${DENSE}|\\p{M})*)` +
    `|(\\p{RI}{2}|[\\p{Extended_Pictographic}\\p{RI}])` +
    `|(?:(?!${DENSE})[\\p{L}\\p{N}])(?:(?!${DENSE})[\\p{L}\\p{N}\\p{M}])*`,
  "gu",
);

/** A folded text as a search sees it, in order. */
export function foldForSearch(text: string): string {
  return foldText(text.replace(UNSEEN, ""));
}

export function wordsOf(text: string): SearchWord[] {
  return placedWordsIn(foldForSearch(text)).map(({ word }) => word);
}

/** The words of a text that is folded already, with their places in it. */
export function placedWordsIn(
  folded: string,
): { word: SearchWord; at: number }[] {
  return [...folded.matchAll(WORDS)].map(
    ({ 0: text, 1: run, 2: sign, index }) => ({
      word: {
        kind: run !== undefined ? "run" : sign !== undefined ? "sign" : "word",
        text,
      },
      at: index,
    }),
  );
}

/** Longer words are found by their beginning. */
const MAX_KEY = 40;

export function keyOf(word: string): string {
  return word.slice(0, MAX_KEY);
}

/** Two characters after each other, and the last one alone: any part of the run is found by them. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map(
    (character, index) => character + (characters[index + 1] ?? ""),
  );
}

/** What a text stands in the index under, each once. */
export function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const word of wordsOf(text))
    if (word.kind === "run")
      for (const pair of pairsOf(word.text)) keys.add(pair);
    else keys.add(keyOf(word.text));
  return keys;
}
