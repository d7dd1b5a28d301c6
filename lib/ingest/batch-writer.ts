import { type RecordingRules, rulesFor } from "@/lib/model/recording-rules";
import type { Origin } from "@/lib/model/session";
import { type BlockList, createBlockReader } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import { keepFrames } from "@/lib/store/frames";
import type { RelayRow, SessionRow } from "@/lib/store/rows";
import { keepStreamer } from "@/lib/store/streamers";

import { dispatchItems, roomsOf } from "./dispatch";
import type { ReadItem } from "./read-item";
import { type Dispatch, NO_TAB, type Recipient } from "./recipient";
import { recordArrivals } from "./record";
import { veilItems } from "./veil";

export interface ReadBatch {
  relay: string;
  tab: number;
  /** Part of what a session is: no batch reaches one of another origin. */
  origin: Origin;
  items: readonly ReadItem[];
}

interface Dependencies {
  database: LivetapDatabase;
  now: () => number;
  rules: () => RecordingRules;
  /** Version of the schema that the items were read with. */
  schema: number;
}

/**
 * Writes one batch in one transaction and gives the number of the last item that is done with. What the batch may need is
 * read first, then it is taken apart without waiting, then written: a long chain of waits that are not the database's
 * would let the transaction commit halfway.
 */
export function createBatchWriter(dependencies: Dependencies) {
  const { database, now, rules, schema } = dependencies;
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
    database.frames,
  ];
  const readBlocks = createBlockReader(database);
  return async (batch: ReadBatch): Promise<number> => {
    const moment = { now: now(), rules: rules(), schema };
    const blocks = await readBlocks();
    const keepsFrames = moment.rules.recorderMegabytes > 0;
    const items = await veilItems(batch.items, blocks, keepsFrames);
    return database.transaction("rw", tables, async () =>
      writeBatch(database, { ...batch, items }, { ...moment, blocks }),
    );
  };
}

interface Moment {
  now: number;
  rules: RecordingRules;
  schema: number;
  blocks: BlockList;
}

async function writeBatch(
  database: LivetapDatabase,
  batch: ReadBatch,
  { now, rules, schema, blocks }: Moment,
): Promise<number> {
  const dispatch = await openDispatch(database, batch, {
    now,
    rules: rulesFor(batch.origin, rules),
  });
  const { relay, recipients, gifts } = dispatch;
  dispatchItems(dispatch, batch.items);
  for (const [room, recipient] of recipients) {
    if (!recipient.isTouched || !relay.rooms[room]) continue;
    const session = await numbered(database, recipient);
    relay.rooms[room] = session.number;
    if (room === dispatch.room) relay.session = session.number;
    await recordArrivals(database, session, recipient.arrivals, {
      ...{ schema, blocks },
      told: gifts,
    });
    await database.coverage.bulkPut(
      [...recipient.coverage.values()].map((row) => ({
        ...row,
        session: session.number,
      })),
    );
    if (rules.recorderMegabytes > 0)
      await keepFrames(database, session, relay.relay, recipient.frames);
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
  { relay: id, tab, origin, items }: ReadBatch,
  { now, rules }: Pick<Dispatch, "now" | "rules">,
): Promise<Dispatch> {
  const stored = await database.relays.get(id);
  const relay: RelayRow = {
    ...(stored ?? newRelay(id)),
    tab: stored?.tab === NO_TAB ? NO_TAB : tab,
    seenAt: now,
  };
  const sessions = await database.sessions
    .where("[room+origin]")
    .anyOf(roomsOf(relay, items).map((room) => [room, origin]))
    .toArray();
  const recipients = new Map(
    sessions.map((session): [string, Recipient] => [
      session.room,
      {
        session,
        arrivals: [],
        coverage: new Map(),
        frames: [],
        isTouched: false,
      },
    ]),
  );
  const current = sessions.find(({ number }) => number === relay.session);
  const room = current?.room ?? null;
  return { relay, origin, recipients, room, gifts: [], rules, now };
}

function newRelay(relay: string): RelayRow {
  return {
    ...{ relay, tab: NO_TAB, lastNumber: 0, sockets: {}, rooms: {} },
    ...{ session: 0, held: null, entries: [], leftHandle: "" },
    ...{ facts: [], seenAt: 0 },
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
