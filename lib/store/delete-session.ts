import type { Table } from "dexie";

import type { LivetapDatabase } from "./database";
import { forgetLive } from "./streamers";

/** Rows erased in one transaction: a live that is being recorded waits no longer for them. */
const CHUNK = 2_000;

/** Takes the session out of every list at once, then its rows in slices. What a stop leaves, `deleteOrphans` finishes. */
export async function deleteSession(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  await database.transaction(
    "rw",
    [database.sessions, database.relays, database.streamers],
    async () => {
      await forgetLive(database, session);
      await database.sessions.delete(session);
      await database.relays.toCollection().modify((relay) => {
        for (const [room, number] of Object.entries(relay.rooms))
          if (number === session) relay.rooms[room] = 0;
        if (relay.session !== session) return;
        relay.session = 0;
        relay.held = "erased";
      });
    },
  );
  await deleteRows(database, session);
}

/** Erases rows whose session is gone; numbers are never given twice. */
export async function deleteOrphans(database: LivetapDatabase): Promise<void> {
  const found = new Set<number>();
  for (const [table, index] of sessionTables(database))
    for (let after = 0; ;) {
      const row = await table.where(index).above([after, []]).first();
      if (!row) break;
      after = row.session;
      found.add(after);
    }
  for (const session of found)
    if (!(await database.sessions.get(session)))
      await deleteRows(database, session);
}

async function deleteRows(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  for (const [table, index] of sessionTables(database))
    while (await deleteChunk(table, index, session));
}

/** One range of keys goes fifty times as fast as so many keys. */
async function deleteChunk(
  table: Table<{ session: number }>,
  index: string,
  session: number,
): Promise<boolean> {
  const keys = await table
    .where(index)
    .between([session], [session, []])
    .limit(CHUNK)
    .primaryKeys();
  const isPrimary = table.schema.primKey.name === index;
  if (keys.length === 0) return false;
  if (isPrimary)
    await table.where(index).between(keys[0], keys.at(-1), true, true).delete();
  else await table.bulkDelete(keys);
  return keys.length === CHUNK;
}

/** Every table with rows of a session, and its index that begins with the session. */
const SESSION_TABLES = [
  ["events", "[session+row]"],
  ["people", "[session+person]"],
  ["minutes", "[session+minute]"],
  ["gifts", "[session+gift]"],
  ["streaks", "[session+key]"],
  ["coverage", "[session+from]"],
  ["undecoded", "[session+id]"],
  ["frames", "[session+at]"],
  ["marks", "[session+at]"],
  ["alerting", "[session+version]"],
  ["alerts", "[session+line]"],
  ["search", "[session+part+word]"],
  ["searched", "[session+version]"],
  ["sales", "[session+id]"],
  ["ticks", "[session+item]"],
] as const;

function sessionTables(database: LivetapDatabase) {
  return SESSION_TABLES.map(
    ([name, index]) =>
      [database.table<{ session: number }>(name), index] as const,
  );
}
