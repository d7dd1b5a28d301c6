import type { LivetapDatabase } from "@/lib/store/database";
import { forgetLive, keepStreamer } from "@/lib/store/streamers";
import type { SessionRow } from "@/lib/store/rows";

import { type OwnLists, ownTables, readOwn } from "./own-lists";
import type { SessionCopy } from "./session-copy";
import { rowOfCopy } from "./session-row";

/** What a session is made from. */
export interface Making {
  database: LivetapDatabase;
  copy: SessionCopy;
  /** The sessions that the new one takes the place of, oldest first. */
  replaced: readonly SessionRow[];
  /** What the user had done in each of them. */
  own: readonly OwnLists[];
}

/** The live is being recorded now, or what is to be replaced has changed since it was read. */
export class SessionBusyError extends Error {
  constructor() {
    super("The recording is being changed by something else");
    this.name = "SessionBusyError";
  }
}

/** Shows a session that is whole, in one short transaction in which it takes the place of those that went into it. */
export async function revealSession(
  making: Making,
  session: number,
): Promise<void> {
  const { database, copy, replaced } = making;
  const { sessions, relays, streamers } = database;
  const tables = [sessions, relays, streamers, ...ownTables(database)];
  const [local = null] = replaced;
  const replacedNumbers = replaced.map(({ number }) => number);
  await database.transaction("rw", tables, async () => {
    const hidden = await sessions.get(session);
    if (!hidden || (await isChanged(making))) throw new SessionBusyError();
    await sessions.bulkDelete(replacedNumbers);
    const taken = await sessions.where("id").equals(copy.id).count();
    const events = hidden.nextRow - 1;
    const row: SessionRow = {
      ...rowOfCopy(copy, local, events),
      ...{ number: session, tallies: hidden.tallies },
      ...(taken > 0 && { id: hidden.id }),
      ...(replaced.length > 0 && { adopts: replacedNumbers }),
    };
    await sessions.put(row);
    for (const number of replacedNumbers) await forgetLive(database, number);
    await keepStreamer(database, row);
    if (replaced.length === 0) return;
    await relays.toCollection().modify((relay) => {
      for (const [room, number] of Object.entries(relay.rooms))
        if (replacedNumbers.includes(number)) relay.rooms[room] = session;
      if (replacedNumbers.includes(relay.session)) relay.session = session;
    });
  });
}

/** All that is told of it; raw frames and unread messages may be trimmed meanwhile, and move along as they are then. */
export function contentOf(row: SessionRow | undefined): string {
  return JSON.stringify({ ...row, framesBytes: 0, undecodedBytes: 0 });
}

async function isChanged({
  database,
  copy: { origin, rooms },
  replaced,
  own,
}: Making): Promise<boolean> {
  const now = await database.sessions.bulkGet(
    replaced.map(({ number }) => number),
  );
  const isSame = replaced.every(
    (row, index) => contentOf(row) === contentOf(now[index]),
  );
  const others = await database.sessions
    .where("[room+origin]")
    .anyOf(rooms.map(({ id }) => [id, origin]))
    .primaryKeys();
  const known = replaced.map(({ number }) => number);
  const done = await Promise.all(
    replaced.map(({ number }) => readOwn(database, number)),
  );
  if (JSON.stringify(done) !== JSON.stringify(own)) return true;
  return !isSame || others.some((number) => !known.includes(number));
}
