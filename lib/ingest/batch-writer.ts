import type { LivetapDatabase } from "@/lib/store/database";
import type { RelayRow, SessionRow } from "@/lib/store/rows";
import { keepStreamer } from "@/lib/store/streamers";

import {
  type Dispatch,
  dispatchItems,
  type Recipient,
  roomsOf,
} from "./dispatch";
import type { ReadItem } from "./read-item";
import { recordArrivals } from "./record";

export interface ReadBatch {
  relay: string;
  tab: number;
  items: ReadItem[];
}

interface Dependencies {
  database: LivetapDatabase;
  now: () => number;
  /** Version of the schema that the items were read with. */
  schema: number;
}

/**
 * Writes one batch in one transaction and gives the number of the last item that is done with. What the batch may need is
 * read first, then it is taken apart without waiting, then written: a long chain of waits that are not the database's
 * would let the transaction commit halfway.
 */
export function createBatchWriter({ database, now, schema }: Dependencies) {
  const tables = [
    database.sessions,
    database.events,
    database.people,
    database.minutes,
    database.gifts,
    database.catalogue,
    database.streaks,
    database.streamers,
    database.coverage,
    database.relays,
    database.undecoded,
  ];
  return (batch: ReadBatch): Promise<number> =>
    database.transaction("rw", tables, async () =>
      writeBatch(database, batch, { now: now(), schema }),
    );
}

async function writeBatch(
  database: LivetapDatabase,
  batch: ReadBatch,
  { now, schema }: { now: number; schema: number },
): Promise<number> {
  const dispatch = await openDispatch(database, batch, now);
  const { relay, recipients, gifts } = dispatch;
  dispatchItems(dispatch, batch.items);
  for (const [room, recipient] of recipients) {
    if (relay.rooms[room] === undefined || !recipient.isTouched) continue;
    const session = await numbered(database, recipient);
    relay.rooms[room] = session.number;
    if (room === dispatch.room) relay.session = session.number;
    await recordArrivals(database, session, recipient.arrivals, {
      schema,
      told: gifts,
    });
    await database.coverage.bulkPut(
      recipient.coverage.map((row) => ({ ...row, session: session.number })),
    );
    await database.sessions.put(session);
    await keepStreamer(database, session);
  }
  await database.catalogue.bulkPut(
    gifts.map((gift) => ({ ...gift, seenAt: now })),
  );
  await database.relays.put(relay);
  return relay.lastNumber;
}

async function openDispatch(
  database: LivetapDatabase,
  { relay: id, tab, items }: ReadBatch,
  now: number,
): Promise<Dispatch> {
  const stored = await database.relays.get(id);
  const relay = { ...(stored ?? newRelay(id)), tab, seenAt: now };
  const sessions = await database.sessions
    .where("[room+origin]")
    .anyOf(roomsOf(relay, items).map((room) => [room, "live"]))
    .toArray();
  const recipients = new Map(
    sessions.map((session): [string, Recipient] => [
      session.room,
      { session, arrivals: [], coverage: [], isTouched: false },
    ]),
  );
  const current = sessions.find(({ number }) => number === relay.session);
  return { relay, recipients, room: current?.room ?? null, gifts: [], now };
}

function newRelay(relay: string): RelayRow {
  return {
    ...{ relay, tab: -1, lastNumber: 0, sockets: {} },
    ...{ rooms: {}, session: 0, held: null, facts: [], seenAt: 0 },
  };
}

async function numbered(
  database: LivetapDatabase,
  { session }: Recipient,
): Promise<SessionRow> {
  const { number } = session;
  return number === undefined
    ? { ...session, number: await database.sessions.add(session) }
    : { ...session, number };
}
