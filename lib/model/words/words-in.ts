import { foldWord } from "./fold";
import { stopWordsOf } from "./stop-words";

/** Longer than any word: what somebody leaned on the keyboard for. */
const MAX_LENGTH = 40;
const MAX_TEXT = 1_000;
const LEFT_OUT = /https?:\/\/\S+|@[\p{L}\p{N}_.]+/gu;
const LETTER = /\p{L}/u;
/** A word by itself even as one character. */
const IDEOGRAPH = /\p{Script=Han}/u;
/** What French, Italian and Portuguese words begin with before an apostrophe. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dell|nell)['’]/iu;
const POSSESSIVE = /['’]s$/iu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(
  language: string | null,
  granularity: "word" | "grapheme",
): Intl.Segmenter {
  const isKnown =
    language !== null && Intl.Segmenter.supportedLocalesOf(language).length > 0;
  const locale = isKnown ? language : "en";
  const name = `${granularity} ${locale}`;
  const known = segmenters.get(name);
  if (known) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity });
  segmenters.set(name, segmenter);
  return segmenter;
}

/** The words of a text, each once, folded and as first written; without stop words, mentions and numbers. */
export function wordsIn(
  text: string,
  language: string | null,
): Map<string, string> {
  const stops = stopWordsOf(language);
  const found = new Map<string, string>();
  const read = text.slice(0, MAX_TEXT).replace(LEFT_OUT, " ");
  for (const part of segmenterOf(language, "word").segment(read)) {
    if (!part.isWordLike || part.segment.length > MAX_LENGTH) continue;
    const word = bareWord(part.segment, language);
    const folded = foldWord(word);
    if (!isWorthy(folded) || stops.has(folded) || found.has(folded)) continue;
    found.set(folded, word);
  }
  return found;
}

function bareWord(word: string, language: string | null): string {
  if (language === "en") return word.replace(POSSESSIVE, "");
  const elides = language !== null && ["fr", "it", "pt"].includes(language);
  return elides ? word.replace(ELIDED, "") : word;
}

function isWorthy(folded: string): boolean {
  if (!LETTER.test(folded)) return false;
  return folded.length > 1 || IDEOGRAPH.test(folded);
}

const MAY_HOLD_EMOJI = /\p{Extended_Pictographic}|\p{RI}|\u20e3/u;
/** A flag, a key, or a picture; signs of trade are letters to whoever writes them. */
const EMOJI =
  /^(?![©®™])(?:\p{Extended_Pictographic}|\p{RI}{2}|.\ufe0f?\u20e3)/u;

/** The emoji of a text, each once; keyed without the mark that asks for a coloured one. */
export function emojiIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const read = text.slice(0, MAX_TEXT);
  if (!MAY_HOLD_EMOJI.test(read)) return found;
  for (const { segment } of segmenterOf(null, "grapheme").segment(read)) {
    const key = segment.replaceAll("\ufe0f", "");
    if (EMOJI.test(segment) && !found.has(key)) found.set(key, segment);
  }
  return found;
}
