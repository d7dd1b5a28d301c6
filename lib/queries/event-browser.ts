import type { LiveBrief } from "@/lib/model/compare";
import {
  createEventMatcher,
  type EventFilter,
  kindsOf,
} from "@/lib/model/event-filter";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import { readShownSessions } from "@/lib/store/shown-sessions";

import {
  type Direction,
  type EventStream,
  type Stretch,
  streamOfKind,
  streamOfPerson,
} from "./event-streams";
import type { ReadDatabase } from "./open";
import { briefOf } from "./recorded-lives";

export interface BrowsedEvent {
  event: EventRow;
  live: LiveBrief;
}

export interface EventsPage {
  /** All that were found so far, newest first. */
  events: BrowsedEvent[];
  isWhole: boolean;
  /** Down to here all was looked at (epoch ms, TikTok's clock); null before the first. */
  backTo: number | null;
}

export interface EventsReader {
  /** Goes on until there are so many, or a moment has passed: then there may be fewer without being all. */
  read: (database: ReadDatabase, limit: number) => Promise<EventsPage>;
}

/** What was found until then is shown. */
const MOMENT_MS = 120;
/** So many are looked at before the clock is. */
const AT_ONCE = 50;

/** Events of one or all sessions, newest first, read by their indexes a bounded way at a time. */
export function createEventsReader(filter: EventFilter): EventsReader {
  const passes = createEventMatcher(filter);
  const events: BrowsedEvent[] = [];
  let merge: Promise<Merge> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let backTo: number | null = null;
  const readOnce = async (database: ReadDatabase, limit: number) => {
    merge ??= createMerge(database, filter, "older");
    const { next } = await merge;
    const begunAt = performance.now();
    let isWhole = false;
    for (let count = 1; events.length < limit; count += 1) {
      const found = await next();
      isWhole = found === null;
      if (!found) break;
      backTo = found.event.at;
      if (passes(found.event)) events.push(found);
      const isLong = performance.now() - begunAt > MOMENT_MS;
      if (count % AT_ONCE === 0 && isLong) break;
    }
    return { events: [...events], isWhole, backTo };
  };
  return {
    // Two readings at once would each take what the other one misses.
    read: (database, limit) => {
      const reading = last.then(() => readOnce(database, limit));
      last = reading.catch(() => null);
      return reading;
    },
  };
}

/** How far a look for newer events goes. */
const MOST_NEWER = 2_000;

/** When the event was that stands so many above where the list begins; null where it would begin at the newest. */
export async function findNewer(
  database: ReadDatabase,
  filter: EventFilter,
  count: number,
): Promise<number | null> {
  const passes = createEventMatcher(filter);
  const above = { ...filter, from: (filter.at ?? 0) + 1, at: null };
  const { next } = await createMerge(database, above, "newer");
  let found = 0;
  for (let looked = 0; looked < MOST_NEWER; looked += 1) {
    const one = await next();
    if (!one) return null;
    if (passes(one.event)) found += 1;
    if (found === count) return one.event.at;
  }
  return null;
}

interface Merge {
  next: () => Promise<BrowsedEvent | null>;
}

interface Opened {
  live: LiveBrief;
  stream: EventStream;
  head: EventRow;
}

/** The next of all streams; a session is opened when it may have it. */
async function createMerge(
  database: ReadDatabase,
  filter: EventFilter,
  direction: Direction,
): Promise<Merge> {
  const sessions = await readShownSessions(database);
  const sign = direction === "older" ? 1 : -1;
  const edge = (row: SessionRow) =>
    direction === "older" ? (row.lastAt ?? Infinity) : beganAt(row);
  const waiting = sessions
    .filter((row) => isAsked(row, filter))
    .sort((left, right) => sign * (edge(right) - edge(left)));
  const opened: Opened[] = [];
  const open = async (session: SessionRow) => {
    const live = briefOf(session);
    const streams = streamsOf(database, session.number, filter, direction);
    const heads = await Promise.all(streams.map((stream) => stream.peek()));
    for (const [index, stream] of streams.entries()) {
      const head = heads[index];
      if (head) opened.push({ live, stream, head });
    }
  };
  const next = async () => {
    for (;;) {
      const first = firstOf(opened, sign);
      const [session] = waiting;
      const mayBeFirst =
        session && (!first || sign * (edge(session) - first.head.at) >= 0);
      if (mayBeFirst) {
        waiting.shift();
        await open(session);
        continue;
      }
      if (!first) return null;
      const { head: event, live, stream } = first;
      stream.take();
      const head = await stream.peek();
      if (head) first.head = head;
      else opened.splice(opened.indexOf(first), 1);
      return { event, live };
    }
  };
  return { next };
}

function firstOf(opened: readonly Opened[], sign: number): Opened | null {
  let first: Opened | null = null;
  for (const one of opened)
    if (!first || sign * compare(one.head, first.head) > 0) first = one;
  return first;
}

function compare(left: EventRow, right: EventRow): number {
  return (
    left.at - right.at || left.session - right.session || left.row - right.row
  );
}

function isAsked(
  session: SessionRow,
  { session: id, streamer, room, from, to, at }: EventFilter,
): boolean {
  return (
    (id === "" || session.id === id) &&
    (streamer === "" || session.streamer.id === streamer) &&
    (room === "" || session.room === room) &&
    (session.lastAt ?? Infinity) >= (from ?? -Infinity) &&
    beganAt(session) <= Math.min(to ?? Infinity, at ?? Infinity)
  );
}

/** What was sent before recording began came with its beginning. */
function beganAt({ startedAt, liveStartedAt }: SessionRow): number {
  if (startedAt === null) return -Infinity;
  return Math.min(startedAt, liveStartedAt ?? -Infinity);
}

function streamsOf(
  database: ReadDatabase,
  session: number,
  filter: EventFilter,
  direction: Direction,
): EventStream[] {
  const { person, from, to, at } = filter;
  const stretch: Stretch = {
    ...{ database, session, direction },
    from: from ?? -Infinity,
    to: Math.min(to ?? Infinity, at ?? Infinity),
  };
  return person === ""
    ? kindsOf(filter).map((kind) => streamOfKind(stretch, kind))
    : [streamOfPerson(stretch, person)];
}
