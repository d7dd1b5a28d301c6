import { expect, test } from "vitest";

import type { UndecodedRow } from "@/lib/store/rows";
import { adopt } from "@/lib/upkeep/adopt";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

function unread(session: number, id: string, size = 3): UndecodedRow {
  return {
    ...{ session, id, method: "RoomMessage", reason: "unknown", schema: 1 },
    ...{ now: null, at: NOON, receivedAt: NOON, size },
    ...{ bytes: new Uint8Array(size), frame: ["relay", 1, 0] },
  };
}

/** The session 2, which stands for what 1 was. */
async function adopting() {
  const database = temporaryDatabase();
  await database.sessions.bulkAdd([
    aSessionRow(),
    aSessionRow({ number: 2, id: "whole", adopts: [1] }),
  ]);
  return database;
}

test("what was read elsewhere or is kept already is not kept twice", async () => {
  const database = await adopting();
  const read = aComment(1, NOON);
  await database.events.add({ ...read, session: 2 });
  await database.undecoded.bulkAdd([
    unread(2, "RoomMessage:kept", 4),
    unread(1, read.id),
    unread(1, "RoomMessage:kept", 4),
    unread(1, "RoomMessage:fresh", 5),
  ]);
  await adopt(database, 2);
  const kept = await database.undecoded.toArray();
  expect(kept.map(({ session, id }) => [session, id]).sort()).toEqual([
    ...[
      [2, "RoomMessage:fresh"],
      [2, "RoomMessage:kept"],
    ],
  ]);
  expect(await database.sessions.toArray()).toMatchObject([
    { number: 2, undecodedBytes: 9 },
  ]);
});

test("however much there is of it, all of it moves, and done again nothing changes", async () => {
  const database = await adopting();
  const names = Array.from({ length: 120 }, (_, place) => String(place));
  await database.undecoded.bulkAdd(names.map((name) => unread(1, name)));
  await adopt(database, 2);
  const rows = await database.undecoded.toArray();
  expect(rows.map(({ id }) => id)).toEqual(names);
  expect(rows.every(({ session }) => session === 2)).toBe(true);
  await adopt(database, 2);
  expect(await database.undecoded.toArray()).toEqual(rows);
});
