import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import type { ToldEvent } from "./merge-events";
import { CHUNK } from "./stage-events";

/** A session's events as they came, without what is this database's own; `room` where they are to say theirs. */
export async function* storedEvents(
  database: LivetapDatabase,
  session: number,
  room: string | null,
): AsyncGenerator<ToldEvent[], undefined> {
  for (let after = 0; ;) {
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

function told(stored: EventRow, room: string | null): ToldEvent {
  const { mended: _mended, ...event } = stored;
  return room === null || event.room !== undefined ? event : { ...event, room };
}

/** Several streams as one, by time as far as each of them is in order; the same event in two of them comes twice in a row. */
export async function* byTime(
  streams: readonly AsyncIterable<readonly ToldEvent[]>[],
): AsyncGenerator<ToldEvent[], undefined> {
  const heads = await Promise.all(streams.map(openHead));
  for (;;) {
    const ready: ToldEvent[] = [];
    while (ready.length < CHUNK) {
      const next = firstOf(heads);
      if (!next) break;
      ready.push(next.events[next.place] as ToldEvent); // `firstOf` gives no spent one
      next.place += 1;
      if (next.place === next.events.length) await refill(next);
    }
    if (ready.length === 0) return;
    yield ready;
  }
}

interface Head {
  rest: AsyncIterator<readonly ToldEvent[]>;
  events: readonly ToldEvent[];
  place: number;
}

async function openHead(
  stream: AsyncIterable<readonly ToldEvent[]>,
): Promise<Head> {
  const rest = stream[Symbol.asyncIterator]();
  const head: Head = { rest, events: [], place: 0 };
  await refill(head);
  return head;
}

async function refill(head: Head): Promise<void> {
  do {
    const next = await head.rest.next();
    head.events = next.done === true ? [] : next.value;
    head.place = 0;
    if (next.done === true) return;
  } while (head.events.length === 0);
}

function firstOf(heads: readonly Head[]): Head | undefined {
  return heads
    .filter(({ events, place }) => place < events.length)
    .reduce<Head | undefined>(
      (first, head) => (first && isBefore(first, head) ? first : head),
      undefined,
    );
}

function isBefore(left: Head, right: Head): boolean {
  const [one, other] = [left.events[left.place], right.events[right.place]];
  if (!one || !other) return one !== undefined;
  return one.at - other.at ? one.at < other.at : one.id <= other.id;
}
