import { beforeEach, expect, test } from "vitest";

import { createNewcomers } from "@/lib/queries/newcomers";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, StreamerRow } from "@/lib/store/rows";
import {
  aComment,
  aLike,
  aPerson,
  aPersonRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const STREAMER = { id: "9", handle: "maple.fox", nickname: "" };
let database: LivetapDatabase = temporaryDatabase();

beforeEach(async () => {
  database = temporaryDatabase();
  const { streamer: _, ...session } = aSessionRow({ number: 2 });
  await database.sessions.put({ ...session, streamer: STREAMER });
});

/** Lives of the streamer by number, with when they began. */
async function streamed(lives: Record<number, number | null>): Promise<void> {
  const row: StreamerRow = {
    ...STREAMER,
    lives: Object.entries(lives).map(([session, startedAt]) => ({
      ...{ session: Number(session), startedAt },
      ...{ followersFirst: null, followersLast: null },
    })),
  };
  await database.streamers.put(row);
}

async function firstTimers(...events: EventRow[]): Promise<number[]> {
  const rows = events.map((event) => ({ ...event, session: 2 }));
  await database.events.bulkPut(rows);
  const found = await createNewcomers(2).among(database, rows);
  return rows.filter(({ id }) => found.has(id)).map(({ row }) => row);
}

test("somebody's first comment is told apart from the later ones", async () => {
  const other = { user: aPerson("12") };
  expect(
    await firstTimers(
      ...[aComment(1, NOON), aComment(2, NOON + 1)],
      aComment(3, NOON + 2, other),
    ),
  ).toEqual([1, 3]);
});

test("what came before the first comment does not hide it", async () => {
  const likes = Array.from({ length: 40 }, (_, index) =>
    aLike(index + 1, NOON + index),
  );
  expect(await firstTimers(...likes, aComment(50, NOON + 99))).toEqual([50]);
});

test("backlog makes nobody a newcomer, nor what they say after it", async () => {
  expect(
    await firstTimers(
      aComment(1, NOON, { history: true }),
      aComment(2, NOON + 1),
    ),
  ).toEqual([]);
});

test("whoever was in an earlier recorded live of the streamer is not new", async () => {
  await streamed({ 1: NOON - 1000, 2: NOON });
  await database.people.put(aPersonRow("11", { session: 1 }));
  const other = { user: aPerson("12") };
  expect(
    await firstTimers(aComment(1, NOON), aComment(2, NOON + 1, other)),
  ).toEqual([2]);
});

test("a later live and another streamer's make nobody known", async () => {
  await streamed({ 2: NOON, 3: NOON + 1000 });
  for (const session of [3, 4])
    await database.people.put(aPersonRow("11", { session }));
  expect(await firstTimers(aComment(1, NOON))).toEqual([1]);
});

test("neither the streamer nor a masked person is new", async () => {
  const traits = { isMasked: true };
  expect(
    await firstTimers(
      aComment(1, NOON, { user: STREAMER }),
      aComment(2, NOON, { traits }),
    ),
  ).toEqual([]);
});

test("each person is looked up once", async () => {
  const newcomers = createNewcomers(2);
  const comment = { ...aComment(1, NOON), session: 2 };
  await database.events.put(comment);
  await newcomers.among(database, [comment]);
  await database.events.clear();
  expect(await newcomers.among(database, [comment])).toEqual(
    new Set([comment.id]),
  );
});
