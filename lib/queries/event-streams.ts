import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

export type Direction = "older" | "newer";

export interface Stretch {
  database: ReadDatabase;
  session: number;
  /** Epoch ms, TikTok's clock; both included. */
  from: number;
  to: number;
  direction: Direction;
}

/** Events of one kind, or of one person, one after the other in order of time. */
export interface EventStream {
  /** Undefined at the end. */
  peek: () => Promise<EventRow | undefined>;
  /** Takes the one that was peeked at. */
  take: () => void;
}

/** At first so few as a screen may need of one of many kinds; then more and more. */
const FIRST_CHUNK = 16;
const GROWTH = 4;
const CHUNK = 256;

export function streamOfKind(stretch: Stretch, kind: EventKind): EventStream {
  return streamOf(stretch, "[session+kind+at]", kind);
}

export function streamOfPerson(stretch: Stretch, person: string): EventStream {
  return streamOf(stretch, "[session+user.id+at]", person);
}

function streamOf(stretch: Stretch, index: string, which: string): EventStream {
  const { database, session, direction } = stretch;
  let { from, to } = stretch;
  let size = FIRST_CHUNK;
  let waiting: EventRow[] = [];
  /** Rows of the moment where the last chunk ended, which the next one meets again. */
  let met = new Set<number>();
  let isAtEnd = false;

  const readMore = async () => {
    const limit = size + met.size;
    const range = database.events
      .where(index)
      .between(
        [session, which, bound(from)],
        [session, which, bound(to)],
        true,
        true,
      );
    const ordered = direction === "older" ? range.reverse() : range;
    const rows = await ordered.limit(limit).toArray();
    isAtEnd = rows.length < limit;
    const fresh = rows.filter(({ row }) => !met.has(row));
    const last = fresh.at(-1);
    if (!last) return;
    const moment = direction === "older" ? to : from;
    if (last.at !== moment) met = new Set();
    for (const { at, row } of fresh) if (at === last.at) met.add(row);
    if (direction === "older") to = last.at;
    else from = last.at;
    size = Math.min(CHUNK, size * GROWTH);
    waiting = fresh.reverse();
  };
  return {
    async peek() {
      while (waiting.length === 0 && !isAtEnd) await readMore();
      return waiting.at(-1);
    },
    take() {
      waiting.pop();
    },
  };
}

function bound(at: number): unknown {
  if (at === Infinity) return Dexie.maxKey;
  return at === -Infinity ? Dexie.minKey : at;
}
