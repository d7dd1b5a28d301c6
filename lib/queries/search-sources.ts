import Dexie from "dexie";

import type { SearchKey } from "@/lib/model/search/query";
import { markPlaces, unpackIndexed } from "@/lib/model/search/packing";
import { SAID_KINDS, saidIn } from "@/lib/model/search/said";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import type { SearchedPart } from "@/lib/store/upkeep-rows";

import { newestOf } from "./events";
import type { ReadDatabase } from "./open";

/** Where something may be found that is not newer than `to` (epoch ms, TikTok's clock). */
export interface Source {
  session: SessionRow;
  to: number;
  /** Oldest first. */
  open: () => Promise<Candidate[]>;
}

/** An event that has to be looked at. */
export interface Candidate {
  session: number;
  row: number;
  at: number;
}

/** All comments of a part of the index that may match. */
export function partSource(
  database: ReadDatabase,
  session: SessionRow,
  part: number,
  { to, comments }: SearchedPart,
  keys: readonly SearchKey[],
): Source {
  const { number } = session;
  const open = async () => {
    const found = await Promise.all(
      keys.map((key) => placesOf(database, [number, part], key, comments)),
    );
    if (found.some((places) => !places.includes(1))) return [];
    const list = await database.search.get([number, part, ""]);
    return unpackIndexed(list?.packed ?? new Uint8Array()).flatMap(
      ({ row, at }, place) =>
        found.every((places) => places[place] === 1)
          ? [{ session: number, row, at }]
          : [],
    );
  };
  return { session, to, open };
}

async function placesOf(
  { search }: ReadDatabase,
  part: [session: number, part: number],
  key: SearchKey,
  comments: number,
): Promise<Uint8Array> {
  const places = new Uint8Array(comments);
  let from = key.key;
  for (let isFirst = true; ; isFirst = false) {
    const block = await search
      .where("[session+part+word]")
      .between([...part, from], [...part, []], isFirst, true)
      .limit(1)
      .first();
    if (!block) return places;
    markPlaces(block.packed, key, places);
    if (!key.isPrefix || !block.word.startsWith(key.key)) return places;
    from = block.word;
  }
}

/** Events of a session that the index has not reached are looked at one by one, so many and no more. */
const MOST_EVENTS = 6_000;
const MOST_COMMENTS = 3_000;

/** False where older comments of the session stay unread. */
export function isTailWhole({ nextRow }: SessionRow, reached: number): boolean {
  return nextRow - 1 - reached <= MOST_EVENTS;
}

export function tailSource(
  database: ReadDatabase,
  session: SessionRow,
  reached: number,
  hasWords: (text: string) => boolean,
): Source {
  const open = async () => {
    const events = isTailWhole(session, reached)
      ? await rowsAfter(database, session, reached)
      : await newestSaid(database, session);
    return matching(
      events.filter(({ row }) => row > reached),
      hasWords,
    );
  };
  return { session, to: session.lastAt ?? Infinity, open };
}

function rowsAfter(
  { events }: ReadDatabase,
  { number }: SessionRow,
  reached: number,
): Promise<EventRow[]> {
  return events
    .where("[session+row]")
    .between([number, reached], [number, Dexie.maxKey], false)
    .limit(MOST_EVENTS * 2)
    .toArray();
}

async function newestSaid(
  database: ReadDatabase,
  { number }: SessionRow,
): Promise<EventRow[]> {
  const found = await Promise.all(
    SAID_KINDS.map((kind) =>
      newestOf(database, { session: number, kind }, MOST_COMMENTS),
    ),
  );
  return found.flat();
}

/** What one person wrote in a session: so little that it needs no index. */
export function personSource(
  database: ReadDatabase,
  session: SessionRow,
  person: string,
  hasWords: (text: string) => boolean,
): Source {
  const open = async () =>
    matching(
      await database.events
        .where("[session+user.id+at]")
        .between(
          [session.number, person, Dexie.minKey],
          [session.number, person, Dexie.maxKey],
        )
        .toArray(),
      hasWords,
    );
  return { session, to: session.lastAt ?? Infinity, open };
}

function matching(
  events: readonly EventRow[],
  hasWords: (text: string) => boolean,
): Candidate[] {
  return events
    .filter((event) => {
      const text = saidIn(event);
      return text !== null && hasWords(text);
    })
    .map(({ session, row, at }) => ({ session, row, at }))
    .sort(oldestFirst);
}

export function oldestFirst(left: Candidate, right: Candidate): number {
  return (
    left.at - right.at || left.session - right.session || left.row - right.row
  );
}
