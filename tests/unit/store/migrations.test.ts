import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { rebuild } from "@/lib/ingest/rebuild";
import { LivetapDatabase } from "@/lib/store/database";
import {
  type KeptDatabase,
  keptVersions,
  readKept,
  restoreKept,
} from "@/tests/support/databases/fixture";
import { keptExport } from "@/tests/support/databases/kept-export";
import { sessionSnapshot } from "@/tests/support/session-snapshot";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const NOW = 1_790_000_000_000;
const VERSIONS = keptVersions();

/** What is remembered for recording on takes another shape with new rules; the others only gain members. */
const RESHAPED = ["sessions", "relays"];

let restored = 0;

/** A database of that version, opened by the code of today. */
async function migrated(version: number) {
  const kept = readKept(version);
  const name = `migrated-${String((restored += 1))}`;
  await restoreKept(name, kept);
  return { kept, database: new LivetapDatabase(name) };
}

async function sessionOf(database: LivetapDatabase, room: string) {
  const session = await database.sessions.get({ room });
  if (!session) throw new Error(`no session of room ${room}`);
  return session;
}

/** Records the live's items with the code of today. */
async function play(
  database: LivetapDatabase,
  { live }: KeptDatabase,
  [from, to]: [number, number?],
) {
  const ingest = createIngest({ database, now: () => NOW });
  const items = live.items.slice(from, to);
  await ingest({ kind: "batch", relay: live.relay, items }, 1);
}

test("a database of every version before this one is kept", () => {
  const { verno } = temporaryDatabase();
  const before = Array.from({ length: verno - 1 }, (_, index) => index + 1);
  expect(VERSIONS.toSorted((a, b) => a - b)).toEqual(before);
});

test.each(VERSIONS)(
  "of version %i every row is still there",
  async (version) => {
    const { kept, database } = await migrated(version);
    for (const { name, rows } of kept.stores) {
      const table = database.table<object>(name);
      expect(await table.count()).toBe(rows.length);
      if (!RESHAPED.includes(name))
        expect(await table.toArray()).toMatchObject(rows);
    }
    expect(await database.sessions.count()).toBeGreaterThan(2);
    expect(await database.undecoded.count()).toBeGreaterThan(0);
  },
);

test.each(VERSIONS)(
  "of version %i every row of state has the members of today",
  async (version) => {
    const { kept, database } = await migrated(version);
    const today = temporaryDatabase();
    await play(today, kept, [0, kept.live.recorded]);
    expect(await stateOf(database, kept)).toEqual(await stateOf(today, kept));
  },
);

test.each(VERSIONS)(
  "of version %i every session has the file that it had",
  async (version) => {
    const { kept, database } = await migrated(version);
    const sessions = await database.sessions.toArray();
    expect(sessions).toHaveLength(Object.keys(kept.exports).length);
    for (const { id, number } of sessions)
      expect(await keptExport(database, number)).toMatchObject(
        kept.exports[id] ?? {},
      );
  },
);

test.each(VERSIONS)(
  "a live begun with version %i is recorded to its end",
  async (version) => {
    const { kept, database } = await migrated(version);
    const { live } = kept;
    await play(database, kept, [live.recorded]);
    const { number } = await sessionOf(database, live.room);
    expect(await keptExport(database, number)).toMatchObject(live.whole);
    const again = await sessionSnapshot(database, live.room);
    await play(database, kept, [0]);
    expect(await sessionSnapshot(database, live.room)).toEqual(again);
  },
);

test.each(VERSIONS)(
  "of version %i sessions counted anew come to the same",
  async (version) => {
    const { database } = await migrated(version);
    for (const session of await database.sessions.toArray()) {
      const before = await sessionSnapshot(database, session.room);
      await rebuild(database, session);
      expect(await sessionSnapshot(database, session.room)).toEqual(before);
    }
  },
);

/** Names of all members of the rows that say how far a live has come. */
async function stateOf(database: LivetapDatabase, { live }: KeptDatabase) {
  const session = await sessionOf(database, live.room);
  return {
    session: membersOf(session),
    relay: membersOf(await database.relays.get(live.relay)),
    streamer: membersOf(await database.streamers.get(session.streamer.id)),
  };
}

function membersOf(value: unknown, path = ""): string[] {
  const isLeaf = typeof value !== "object" || Array.isArray(value);
  if (isLeaf || value === null) return [path];
  return Object.entries(value)
    .flatMap(([name, member]) => membersOf(member, `${path}.${name}`))
    .sort();
}
