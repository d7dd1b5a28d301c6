import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import type { ToldEvent } from "./merge-events";
import { CHUNK } from "./stage-events";

export type StoredEvent = ToldEvent & Pick<EventRow, "session" | "row">;

interface Wanted {
  session: number;
  /** Where they are to say theirs. */
  room: string | null;
  /** The row to go on after. */
  after?: number;
}

/** A session's events as they came, without what is told by the others around them. */
export async function* storedEvents(
  database: LivetapDatabase,
  { session, room, after: begin = 0 }: Wanted,
): AsyncGenerator<StoredEvent[], undefined> {
  for (let after = begin; ;) {
    const events = await database.events
      .where("[session+row]")
      .between([session, after], [session, []], false, false)
      .limit(CHUNK)
      .toArray();
    const last = events.at(-1);
    if (!last) return;
    yield events.map((event) => told(event, room));
    after = last.row;
  }
}

function told(stored: EventRow, room: string | null): StoredEvent {
  const { mended: _mended, ...event } = stored;
  return room === null || event.room !== undefined ? event : { ...event, room };
}

/** Several streams as one, by time as far as each of them is in order; the same event in two of them comes twice in a row. */
export async function* byTime<Told extends ToldEvent>(
  streams: readonly AsyncIterable<readonly Told[]>[],
): AsyncGenerator<Told[], undefined> {
  const heads = await Promise.all(streams.map(openHead));
  for (;;) {
    const ready: Told[] = [];
    while (ready.length < CHUNK) {
      const next = firstOf(heads);
      const event = next?.events[next.place];
      if (!next || !event) break;
      ready.push(event);
      next.place += 1;
      if (next.place === next.events.length) await refill(next);
    }
    if (ready.length === 0) return;
    yield ready;
  }
}

interface Head<Told> {
  rest: AsyncIterator<readonly Told[]>;
  events: readonly Told[];
  place: number;
}

async function openHead<Told>(
  stream: AsyncIterable<readonly Told[]>,
): Promise<Head<Told>> {
  const rest = stream[Symbol.asyncIterator]();
  const head: Head<Told> = { rest, events: [], place: 0 };
  await refill(head);
  return head;
}

async function refill<Told>(head: Head<Told>): Promise<void> {
  do {
    const next = await head.rest.next();
    head.events = next.done === true ? [] : next.value;
    head.place = 0;
    if (next.done === true) return;
  } while (head.events.length === 0);
}

function firstOf<Told extends ToldEvent>(
  heads: readonly Head<Told>[],
): Head<Told> | undefined {
  let first: Head<Told> | undefined;
  for (const head of heads)
    if (head.place < head.events.length && !(first && isBefore(first, head)))
      first = head;
  return first;
}

function isBefore(left: Head<ToldEvent>, right: Head<ToldEvent>): boolean {
  const one = left.events[left.place];
  const other = right.events[right.place];
  if (!one || !other) return one !== undefined;
  return one.at - other.at ? one.at < other.at : one.id <= other.id;
}
