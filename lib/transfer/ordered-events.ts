import Dexie from "dexie";

import { compareIds } from "@/lib/derive/order";
import { EVENT_KINDS, type EventKind, type LiveEvent } from "@/lib/model/event";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

export interface EventsWanted {
  /** The session's local number. */
  session: number;
  /** Rows above this came later than the figures that go with the events. */
  upper: number;
  /** Rows of one kind that are read at once. */
  chunkSize: number;
}

/** Rows of one kind: all that are left up to and including `until`, none beyond it. */
interface Shelf {
  kind: EventKind;
  rows: EventRow[];
  until: number;
}

/**
 * A session's events by time, then message id, then method. The index orders one kind at a time, so the kinds are merged:
 * whatever is at or before the nearest `until` is complete. No transaction lasts longer than one chunk.
 */
export async function* orderedEvents(
  database: LivetapDatabase,
  wanted: EventsWanted,
): AsyncGenerator<EventRow[]> {
  let shelves: Shelf[] = EVENT_KINDS.map((kind) => {
    return { kind, rows: [], until: -Infinity };
  });
  let reached = -Infinity;
  while (reached < Infinity) {
    const spent = reached;
    shelves = await Promise.all(
      shelves.map(async (shelf) =>
        shelf.until <= spent ? nextShelf(database, wanted, shelf) : shelf,
      ),
    );
    reached = Math.min(...shelves.map(({ until }) => until));
    const ready = takeUntil(shelves, reached);
    if (ready.length > 0) yield ready;
  }
}

function takeUntil(shelves: readonly Shelf[], reached: number): EventRow[] {
  const ready = shelves.flatMap((shelf) => {
    const later = shelf.rows.findIndex(({ at }) => at > reached);
    return shelf.rows.splice(0, later === -1 ? shelf.rows.length : later);
  });
  return ready.sort(compareEvents);
}

async function nextShelf(
  database: LivetapDatabase,
  { session, upper, chunkSize }: EventsWanted,
  { kind, until }: Shelf,
): Promise<Shelf> {
  const index = database.events.where("[session+kind+at]");
  const rows = await index
    .between([session, kind, until], [session, kind, Dexie.maxKey], false, true)
    .limit(chunkSize)
    .toArray();
  const shelve = (found: EventRow[], to: number): Shelf => {
    return { kind, rows: found.filter(({ row }) => row <= upper), until: to };
  };
  const last = rows.at(-1);
  if (!last || rows.length < chunkSize) return shelve(rows, Infinity);
  const whole = rows.filter(({ at }) => at < last.at);
  const end = whole.at(-1);
  if (end) return shelve(whole, end.at);
  const moment = await database.events
    .where("[session+kind+at]")
    .equals([session, kind, last.at])
    .toArray();
  return shelve(moment, last.at);
}

function compareEvents(left: LiveEvent, right: LiveEvent): number {
  return (
    left.at - right.at ||
    compareIds(left.messageId, right.messageId) ||
    compareText(left.id, right.id)
  );
}

/** By code unit: the same everywhere. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
