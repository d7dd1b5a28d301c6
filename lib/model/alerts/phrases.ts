import { foldText } from "../fold";

/** A rule's words as they are compared: phrases of words. */
export type Phrases = readonly (readonly string[])[];

const WORD = /[\p{L}\p{N}*]+/gu;
/** Nobody needs more, and each is compared with every comment. */
const MAX_PHRASES = 20;
const MAX_WORDS = 6;

/** `sold out, gla*` is two phrases. */
export function phrasesIn(text: string): Phrases {
  return text
    .split(",")
    .map((phrase) => wordsIn(phrase).slice(0, MAX_WORDS))
    .filter((words) => words.some((word) => word.replaceAll("*", "") !== ""))
    .slice(0, MAX_PHRASES);
}

export function hasPhrase(text: string, phrases: Phrases): boolean {
  if (phrases.length === 0) return false;
  const words = wordsIn(text.replaceAll("*", " "));
  return phrases.some((phrase) =>
    words.some((_, start) =>
      phrase.every((pattern, index) =>
        fits(words[start + index] ?? "", pattern),
      ),
    ),
  );
}

function wordsIn(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/**
 * Whether a word is what the pattern says, `*` standing for any letters. After a star only the last one is gone back to,
 * so the time is at most the product of both lengths, whatever somebody writes.
 */
export function fits(word: string, pattern: string): boolean {
  if (word === "") return false;
  let [at, from, star, tried] = [0, 0, -1, 0];
  while (at < word.length)
    if (pattern[from] === "*") {
      star = from;
      tried = at;
      from += 1;
    } else if (pattern[from] === word[at]) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      tried += 1;
      at = tried;
      from = star + 1;
    } else return false;
  while (pattern[from] === "*") from += 1;
  return from === pattern.length;
}
