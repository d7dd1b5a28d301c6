import { isTerm, joined, phraseText, type SearchQuery } from "./query";
import { foldForSearch, placedWordsIn, type SearchWord } from "./words";

export interface MarkedPart {
  text: string;
  isHit: boolean;
}

const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** The text in parts, those that were looked for marked. */
export function markHits(text: string, query: SearchQuery): MarkedPart[] {
  const { folded, from, to } = foldInPlaces(text);
  const hits = new Uint8Array(text.length);
  for (const [start, end] of hitsIn(folded, query))
    hits.fill(1, from[start] ?? 0, to[end - 1] ?? text.length);
  return partsBy(text, hits);
}

/** Each character by itself, so that every folded one knows where it comes from. */
function foldInPlaces(text: string) {
  const from: number[] = [];
  const to: number[] = [];
  let folded = "";
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    const part = foldForSearch(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push(index);
      to.push(index + character.length);
    }
  }
  return { folded, from, to };
}

type Stretch = [start: number, end: number];

function hitsIn(folded: string, query: SearchQuery): Stretch[] {
  const words = placedWordsIn(folded);
  return query.flatMap((term) =>
    words.flatMap(({ word, at }, index): Stretch[] => {
      if (term.kind === "phrase") {
        const all = words.slice(index, index + term.words.length);
        const last = all.at(-1);
        const isHere = joined(all.map((one) => one.word)).includes(
          phraseText(term.words),
        );
        if (!isHere || !last) return [];
        return stretchOfPhrase(term.words, { word, at }, last);
      }
      if (!isTerm(word, term)) return [];
      if (term.kind !== "run") return [[at, at + term.text.length]];
      return placesOf(word.text, term.text).map((place) => [
        at + place,
        at + place + term.text.length,
      ]);
    }),
  );
}

interface Placed {
  word: SearchWord;
  at: number;
}

function stretchOfPhrase(
  words: readonly SearchWord[],
  first: Placed,
  last: Placed,
): Stretch[] {
  const [begin] = words;
  const end = words.at(-1);
  if (!begin || !end) return [];
  if (words.length === 1)
    return placesOf(first.word.text, begin.text).map((place) => [
      first.at + place,
      first.at + place + begin.text.length,
    ]);
  const skipped = first.word.text.length - begin.text.length;
  return [[first.at + skipped, last.at + end.text.length]];
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    places.push(at);
  return places;
}

function partsBy(text: string, hits: Uint8Array): MarkedPart[] {
  const parts: MarkedPart[] = [];
  for (let at = 0; at < text.length;) {
    const isHit = hits[at] === 1;
    const change = hits.indexOf(isHit ? 0 : 1, at);
    const end = change < 0 ? text.length : change;
    parts.push({ text: text.slice(at, end), isHit });
    at = end;
  }
  return parts;
}
