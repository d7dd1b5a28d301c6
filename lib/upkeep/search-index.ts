import Dexie from "dexie";

import {
  type Indexed,
  packIndexed,
  packWords,
} from "@/lib/model/search/packing";
import { saidIn } from "@/lib/model/search/said";
import { keysOf, WORDS_VERSION } from "@/lib/model/search/words";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import type { SearchedRow, SearchRow } from "@/lib/store/upkeep-rows";
import { forgetSearched } from "@/lib/store/searched";

import { isToBeginAnew, PART_COMMENTS } from "./search-due";

/** Events read in one go: some milliseconds. */
const SLICE = 250;

export interface Indexing {
  database: LivetapDatabase;
  /** Lets everything else have its turn, after each slice. */
  rest: () => Promise<void>;
  signal: AbortSignal;
  sliceSize?: number;
  partComments?: number;
}

/** Indexes the comments that a session has now. What a stop leaves undone, the next call does. */
export async function indexSession(
  indexing: Indexing,
  number: number,
): Promise<void> {
  const { database, signal } = indexing;
  const session = await database.sessions.get(number);
  if (!session) return;
  const known = await findSearched(database, number);
  if (known && isToBeginAnew(session, known))
    await forgetSearched(database, number);
  for (let isMore = true; isMore && !signal.aborted;)
    isMore = await indexPart(indexing, session);
}

export function findSearched(
  database: LivetapDatabase,
  session: number,
): Promise<SearchedRow | undefined> {
  return database.searched
    .where("[session+version]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey])
    .first();
}

/** It stands from the first reading on: who changes what was written takes it away, and what is being read is dropped. */
function beginSearched(
  database: LivetapDatabase,
  { number }: SessionRow,
): Promise<SearchedRow | null> {
  const { sessions, searched } = database;
  return database.transaction("rw", [sessions, searched], async () => {
    const session = await sessions.get(number);
    if (!session) return null;
    const known = await findSearched(database, number);
    if (known) return known;
    const fresh: SearchedRow = {
      ...{ session: number, version: WORDS_VERSION, row: 0 },
      ...{ mends: session.mends, parts: [] },
    };
    await searched.put(fresh);
    return fresh;
  });
}

interface Part {
  /** By row, as they were read. */
  comments: Indexed[];
  /** By word: places in `comments`. */
  words: Map<string, number[]>;
  lastRow: number;
}

async function indexPart(
  indexing: Indexing,
  session: SessionRow,
): Promise<boolean> {
  const { database, signal } = indexing;
  const known = await beginSearched(database, session);
  if (!known) return false;
  const part = await readPart(indexing, session, known.row);
  if (signal.aborted || part.lastRow === known.row) return false;
  const rows = await packPart(indexing, part, known);
  await writePart(database, rows, known, searchedAfter(known, part));
  return part.lastRow < session.nextRow - 1;
}

async function readPart(
  { database, rest, signal, ...sizes }: Indexing,
  { number, nextRow }: SessionRow,
  after: number,
): Promise<Part> {
  const { sliceSize = SLICE, partComments = PART_COMMENTS } = sizes;
  const part: Part = { comments: [], words: new Map(), lastRow: after };
  while (part.comments.length < partComments && !signal.aborted) {
    const events = await database.events
      .where("[session+row]")
      .between([number, part.lastRow], [number, nextRow], false, false)
      .limit(sliceSize)
      .toArray();
    for (const event of events) {
      const text = saidIn(event);
      if (text !== null) addComment(part, event, text);
      part.lastRow = event.row;
    }
    if (events.length < sliceSize) {
      part.lastRow = Math.max(after, nextRow - 1);
      break;
    }
    await rest();
  }
  return part;
}

function addComment(
  { comments, words }: Part,
  { row, at }: Indexed,
  text: string,
): void {
  const place = comments.push({ row, at }) - 1;
  for (const key of keysOf(text)) {
    const places = words.get(key);
    if (places) places.push(place);
    else words.set(key, [place]);
  }
}

/** Packing 20,000 comments takes longer than the worker may be held up. */
const WORDS_AT_ONCE = 2_000;

async function packPart(
  { rest }: Indexing,
  { comments, words }: Part,
  { session, parts }: SearchedRow,
): Promise<SearchRow[]> {
  const part = parts.length;
  if (comments.length === 0) return [];
  const order = [...comments.keys()].sort((left, right) =>
    compareTimes(comments[left], comments[right]),
  );
  const placeOf = new Uint32Array(order.length);
  for (const [place, index] of order.entries()) placeOf[index] = place;
  const inOrder = order.flatMap((index) => comments[index] ?? []);
  const rows: SearchRow[] = [
    { session, part, word: "", packed: packIndexed(inOrder) },
  ];
  await rest();
  const sorted = [...words.keys()].sort();
  for (let from = 0; from < sorted.length; from += WORDS_AT_ONCE) {
    const some = sorted.slice(from, from + WORDS_AT_ONCE).map((word) => {
      const places = words.get(word) ?? [];
      return [
        word,
        places.map((index) => placeOf[index] ?? 0).sort(upwards),
      ] as const;
    });
    for (const block of packWords(some)) rows.push({ session, part, ...block });
    await rest();
  }
  return rows;
}

function compareTimes(left?: Indexed, right?: Indexed): number {
  if (!left || !right) return 0;
  return left.at - right.at || left.row - right.row;
}

function upwards(left: number, right: number): number {
  return left - right;
}

function searchedAfter(
  known: SearchedRow,
  { comments, lastRow }: Part,
): SearchedRow {
  if (comments.length === 0) return { ...known, row: lastRow };
  let [from, to] = [Infinity, -Infinity];
  for (const { at } of comments) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  const added = { comments: comments.length, from, to };
  return { ...known, row: lastRow, parts: [...known.parts, added] };
}

/** Written only where the session is still there and nobody went on meanwhile. */
function writePart(
  database: LivetapDatabase,
  rows: SearchRow[],
  before: SearchedRow,
  after: SearchedRow,
): Promise<void> {
  const { sessions, search, searched } = database;
  return database.transaction("rw", [sessions, search, searched], async () => {
    const session = await sessions.get(before.session);
    const now = await findSearched(database, before.session);
    if (!session || now?.row !== before.row) return;
    await search.bulkPut(rows);
    await searched.put(after);
  });
}
