import { createReader, createWriter } from "./bytes";
import type { SearchKey } from "./query";

/** A comment in a part of the index. Postings name it by its place among the others, which are in order of time. */
export interface Indexed {
  row: number;
  /** Epoch ms, TikTok's clock. */
  at: number;
}

export function packIndexed(all: readonly Indexed[]): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  let before: Indexed = { row: 0, at: 0 };
  for (const one of all) {
    const change = one.row - before.row;
    writer.number(change < 0 ? -2 * change - 1 : 2 * change);
    writer.number(one.at - before.at);
    before = one;
  }
  return writer.written();
}

export function unpackIndexed(packed: Uint8Array): Indexed[] {
  const reader = createReader(packed);
  const all: Indexed[] = [];
  for (let row = 0, at = 0; !reader.isAtEnd();) {
    const change = reader.number();
    row += change % 2 === 1 ? -(change + 1) / 2 : change / 2;
    at += reader.number();
    all.push({ row, at });
  }
  return all;
}

/** Words that follow each other, with where they stand. */
export interface PackedWords {
  /** The last of them. */
  word: string;
  packed: Uint8Array<ArrayBuffer>;
}

/** Read as a whole for one word. */
const BLOCK_BYTES = 4_096;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `words` in order of code units; their places from low to high. */
export function* packWords(
  words: Iterable<readonly [word: string, places: readonly number[]]>,
): Generator<PackedWords> {
  let writer = createWriter();
  let last = "";
  for (const [word, places] of words) {
    const shared = sharedStart(last, word);
    const rest = encoder.encode(word.slice(shared));
    const packed = packPlaces(places);
    for (const length of [shared, rest.length, packed.length])
      writer.number(length);
    writer.bytes(rest);
    writer.bytes(packed);
    last = word;
    if (writer.length() < BLOCK_BYTES) continue;
    yield { word, packed: writer.written() };
    writer = createWriter();
    last = "";
  }
  if (writer.length() > 0) yield { word: last, packed: writer.written() };
}

/** Half a character cannot be encoded. */
function sharedStart(before: string, word: string): number {
  let length = 0;
  while (length < before.length && before[length] === word[length]) length += 1;
  const end = word.charCodeAt(length - 1);
  return end >= 0xd800 && end <= 0xdbff ? length - 1 : length;
}

function packPlaces(places: readonly number[]): Uint8Array {
  const writer = createWriter();
  let before = -1;
  for (const place of places) {
    writer.number(place - before - 1);
    before = place;
  }
  return writer.written();
}

/** Marks in `found` every place of the words that the key means. */
export function markPlaces(
  packed: Uint8Array,
  { key, isPrefix }: SearchKey,
  found: Uint8Array,
): void {
  const reader = createReader(packed);
  for (let word = ""; !reader.isAtEnd();) {
    const shared = reader.number();
    const rest = reader.number();
    const length = reader.number();
    word = word.slice(0, shared) + decoder.decode(reader.bytes(rest));
    const isMeant = isPrefix ? word.startsWith(key) : word === key;
    if (isMeant) markIn(found, reader.bytes(length));
    else if (word > key) return;
    else reader.skip(length);
  }
}

function markIn(found: Uint8Array, places: Uint8Array): void {
  const reader = createReader(places);
  for (let place = -1; !reader.isAtEnd();) {
    place += reader.number() + 1;
    found[place] = 1;
  }
}
