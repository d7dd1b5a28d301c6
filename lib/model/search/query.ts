import { keyOf, pairsOf, type SearchWord, wordsOf } from "./words";

export type SearchTerm =
  | { kind: "word"; text: string; isPrefix: boolean }
  | { kind: "run" | "sign"; text: string }
  | { kind: "phrase"; words: SearchWord[] };

/** All terms have to be there; without any, nothing is asked. */
export type SearchQuery = readonly SearchTerm[];

/** More than that nobody types. */
const MAX_TEXT = 200;
const MAX_TERMS = 12;
const PARTS = /["“”„«»]([^"“”„«»]*)|([^"“”„«»]+)/gu;

/** Words by their beginning, in quotes one after the other and whole. */
export function queryOf(text: string): SearchQuery {
  const terms: SearchTerm[] = [];
  let isQuoted = false;
  for (const [part, quoted, bare] of text.slice(0, MAX_TEXT).matchAll(PARTS)) {
    isQuoted = quoted === undefined ? false : !isQuoted;
    if (bare !== undefined) terms.push(...wordsOf(bare).map(termOf));
    else if (isQuoted) terms.push(...phraseOf(part));
    else terms.push(...wordsOf(part).map(termOf));
  }
  return terms.slice(0, MAX_TERMS);
}

function phraseOf(text: string): SearchTerm[] {
  const words = wordsOf(text);
  return words.length === 0 ? [] : [{ kind: "phrase", words }];
}

/** One letter alone begins too many words. */
function termOf({ kind, text }: SearchWord): SearchTerm {
  if (kind !== "word") return { kind, text };
  return { kind, text, isPrefix: [...text].length > 1 };
}

/** Whether a text has what is asked. The index only says where to look: this decides. */
export function createTextMatcher(query: SearchQuery) {
  return (text: string): boolean => {
    const words = wordsOf(text);
    return query.every((term) => hasTerm(words, term));
  };
}

function hasTerm(words: readonly SearchWord[], term: SearchTerm): boolean {
  if (term.kind === "phrase")
    return joined(words).includes(phraseText(term.words));
  return words.some((word) => isTerm(word, term));
}

export function isTerm(
  { kind, text }: SearchWord,
  term: Exclude<SearchTerm, { kind: "phrase" }>,
): boolean {
  if (kind !== term.kind) return false;
  if (term.kind === "run") return text.includes(term.text);
  const isPrefix = term.kind === "word" && term.isPrefix;
  return isPrefix ? text.startsWith(term.text) : text === term.text;
}

const BETWEEN = " ";

export function joined(words: readonly SearchWord[]): string {
  return [BETWEEN, words.map(({ text }) => text).join(BETWEEN), BETWEEN].join(
    "",
  );
}

/** A run at its edge may be a part of a longer one. */
export function phraseText(words: readonly SearchWord[]): string {
  const edge = (word: SearchWord | undefined) =>
    word?.kind === "run" ? "" : BETWEEN;
  const inner = words.map(({ text }) => text).join(BETWEEN);
  return edge(words[0]) + inner + edge(words.at(-1));
}

/** One key of the index, or all that begin so. */
export interface SearchKey {
  key: string;
  isPrefix: boolean;
}

/** A text that matches stands under every one of these; the other way round it may not be so. */
export function keysOfQuery(query: SearchQuery): SearchKey[] {
  const keys = query.flatMap((term): SearchKey[] => {
    switch (term.kind) {
      case "phrase":
        return term.words.flatMap(({ kind, text }) =>
          kind === "run" ? keysOfRun(text) : [exactly(text)],
        );
      case "run":
        return keysOfRun(term.text);
      case "sign":
        return [exactly(term.text)];
      case "word":
        return [{ key: keyOf(term.text), isPrefix: term.isPrefix }];
    }
  });
  const known = new Map(keys.map((key) => [JSON.stringify(key), key]));
  return [...known.values()];
}

function exactly(text: string): SearchKey {
  return { key: keyOf(text), isPrefix: false };
}

function keysOfRun(run: string): SearchKey[] {
  const pairs = pairsOf(run);
  const whole = pairs.slice(0, -1);
  return whole.length === 0
    ? [{ key: run, isPrefix: true }]
    : whole.map((key) => ({ key, isPrefix: false }));
}
