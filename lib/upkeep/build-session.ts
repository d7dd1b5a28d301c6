import { rebuild } from "@/lib/ingest/rebuild";
import { logError } from "@/lib/platform/log";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import { forgetLive, keepStreamer } from "@/lib/store/streamers";
import type { SessionRow } from "@/lib/store/rows";

import { adopt } from "./adopt";
import type { ToldEvent } from "./merge-events";
import { type OwnLists, ownTables, readOwn, replaceOwn } from "./own-lists";
import type { SessionCopy } from "./session-copy";
import { coverageRows, rowOfCopy } from "./session-row";
import { CHUNK, stageEvents } from "./stage-events";

export interface Build {
  database: LivetapDatabase;
  copy: SessionCopy;
  events: AsyncIterable<readonly ToldEvent[]>;
  /** The sessions that the new one takes the place of, oldest first. */
  replaced: readonly SessionRow[];
  /** What the user had done in each of them. */
  own: readonly OwnLists[];
  signal: AbortSignal;
  onStaged: (events: number) => void;
}

/** The live is being recorded now, or what is to be replaced has changed since it was read. */
export class SessionBusyError extends Error {
  constructor() {
    super("The recording is being changed by something else");
    this.name = "SessionBusyError";
  }
}

/**
 * Puts a session together where nobody sees it and shows it in one short transaction, in which it takes the place of those
 * that went into it. Gives its number. What a stop leaves is hidden, and erased by `finishUpkeep`; so is what fails here.
 */
export async function buildSession(build: Build): Promise<number> {
  const { database, copy, replaced } = build;
  const [local = null] = replaced;
  const session = await database.sessions.add({
    ...rowOfCopy(copy, local, 0),
    ...{ id: crypto.randomUUID(), room: "", isHidden: true },
  });
  try {
    await fill(build, session, local);
    await reveal(build, session, local);
  } catch (error) {
    await deleteSession(database, session).catch((failed: unknown) => {
      logError("erasing what was not put together", failed);
    });
    throw error;
  }
  await adopt(database, session);
  return session;
}

async function fill(
  build: Build,
  session: number,
  local: SessionRow | null,
): Promise<void> {
  const { database, copy, events, replaced, signal, onStaged } = build;
  const count = await stageEvents(
    { database, session, signal, onStaged },
    events,
  );
  const row: SessionRow = {
    ...rowOfCopy(copy, local, count),
    ...{ number: session, id: crypto.randomUUID(), room: "", isHidden: true },
  };
  await fillRow(database, row);
  for (const { number } of replaced)
    await copyPictures(database, number, session);
  await rebuild(database, row);
  signal.throwIfAborted();
  await describeGifts(database, session, copy);
  await database.transaction("rw", ownTables(database), () =>
    replaceOwn(database, session, copy.own),
  );
  const coverage = coverageRows(copy, row);
  for (let from = 0; from < coverage.length; from += CHUNK)
    await database.coverage.bulkPut(coverage.slice(from, from + CHUNK));
}

/** Whoever deletes everything meanwhile takes it away as well: it must not come back by being written. */
function fillRow(
  { sessions }: LivetapDatabase,
  row: SessionRow,
): Promise<void> {
  return sessions.db.transaction("rw", sessions, async () => {
    if (!(await sessions.get(row.number))) throw new SessionBusyError();
    await sessions.put(row);
  });
}

/** Addresses with a signature are in no file, so what is here is kept. */
async function copyPictures(
  database: LivetapDatabase,
  from: number,
  to: number,
): Promise<void> {
  for (let after = ""; ;) {
    const people = await database.people
      .where("[session+person]")
      .between([from, after], [from, []], false, false)
      .limit(CHUNK)
      .toArray();
    const last = people.at(-1);
    if (!last) return;
    await database.people.bulkPut(
      people
        .filter(({ avatar }) => avatar !== undefined)
        .map((person) => ({ ...person, session: to })),
    );
    after = last.person;
  }
}

/** A gift is called what it was called last, whatever the order of its messages is now. */
async function describeGifts(
  database: LivetapDatabase,
  session: number,
  { gifts }: SessionCopy,
): Promise<void> {
  await database.gifts
    .where("[session+gift]")
    .between([session], [session, []])
    .modify((row) => {
      const facts = gifts.get(row.gift);
      if (!facts) return;
      row.name = facts.name;
      row.price = facts.price;
      if (facts.picture !== "") row.picture = facts.picture;
    });
}

async function reveal(
  build: Build,
  session: number,
  local: SessionRow | null,
): Promise<void> {
  const { database, copy, replaced } = build;
  const { sessions, relays, streamers } = database;
  const tables = [sessions, relays, streamers, ...ownTables(database)];
  const replacedNumbers = replaced.map(({ number }) => number);
  await database.transaction("rw", tables, async () => {
    const hidden = await sessions.get(session);
    if (!hidden || (await isChanged(build))) throw new SessionBusyError();
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
function contentOf(row: SessionRow | undefined): string {
  return JSON.stringify({ ...row, framesBytes: 0, undecodedBytes: 0 });
}

async function isChanged({
  database,
  copy: { origin, rooms },
  replaced,
  own,
}: Build): Promise<boolean> {
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
