import { beforeEach, expect, test } from "vitest";

import { profileAddress } from "@/lib/model/person";
import { readPerson, readPersonActs } from "@/lib/queries/person";
import { readPinnedLines } from "@/lib/queries/pinned-lines";
import type { LivetapDatabase } from "@/lib/store/database";
import {
  aComment,
  aGift,
  aLike,
  aPerson,
  aPersonRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let database: LivetapDatabase = temporaryDatabase();

beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ number: 2, lastAt: NOON + 5000 }));
});

test("a person has the figures of this live and every other name", async () => {
  await database.people.put(
    aPersonRow("11", {
      ...{ session: 2, comments: 3, diamonds: 1_200, firstAt: NOON },
      names: [
        { handle: "otter.11", nickname: "Shy Otter", firstAt: NOON - 10 },
        { handle: "otter.11", nickname: "Otter 11", firstAt: NOON },
      ],
    }),
  );
  const found = await readPerson(database, 2, "11");
  expect(found).toMatchObject({
    kind: "known",
    person: {
      nickname: "Otter 11",
      otherNames: [{ handle: "otter.11", nickname: "Shy Otter" }],
      figures: { comments: 3, diamonds: 1_200, gifts: 0, joins: 1 },
      earlierLives: 0,
    },
  });
});

test("earlier lives are those of the same streamer that were recorded", async () => {
  const lives = [1, 2, 3].map((session) => ({
    ...{ session, startedAt: NOON + session - 2 },
    ...{ followersFirst: null, followersLast: null },
  }));
  const { streamer } = aSessionRow();
  await database.streamers.put({ ...streamer, lives });
  for (const session of [1, 2, 3, 7])
    await database.people.put(aPersonRow("11", { session }));
  expect(await readPerson(database, 2, "11")).toMatchObject({
    person: { earlierLives: 1 },
  });
});

test("nobody is made of masked people, nor of who did nothing", async () => {
  const traits = { isMasked: true };
  await database.people.put(aPersonRow("11", { session: 2, traits }));
  expect(await readPerson(database, 2, "11")).toEqual({ kind: "masked" });
  expect(await readPerson(database, 2, "12")).toEqual({ kind: "unknown" });
});

test("what somebody did comes newest first, and theirs alone", async () => {
  await database.events.bulkPut(
    [
      aComment(1, NOON),
      aComment(2, NOON + 1, { user: aPerson("12") }),
      aLike(3, NOON + 2),
      aLike(4, NOON + 3),
    ].map((event) => ({ ...event, session: 2 })),
  );
  const asked = { session: 2, person: "11", limit: 10 };
  const { lines, hasMore } = await readPersonActs(database, asked);
  expect(lines.map(({ row }) => row)).toEqual([3, 1]);
  expect(hasMore).toBe(false);
  const fewer = await readPersonActs(database, { ...asked, limit: 2 });
  expect(fewer.lines.map(({ row }) => row)).toEqual([3]);
  expect(fewer.hasMore).toBe(true);
});

test("a pinned streak goes on, whatever else the person does", async () => {
  const message = (row: number, status: "start" | "end", total: number) =>
    aGift(row, NOON + row, {
      ...{ price: 5, streak: { id: "run", status, total } },
    });
  const events = [
    message(1, "start", 1),
    aGift(2, NOON + 2),
    message(3, "end", 40),
  ].map((event) => ({ ...event, session: 2 }));
  await database.events.bulkPut(events);
  const pinned = [{ id: "streak run", row: 1 }];
  const lines = await readPinnedLines(database, 2, pinned);
  expect(lines.map(({ streak: one }) => one)).toEqual([
    { total: 40, diamonds: 200, state: "finished" },
  ]);
});

test("pinned lines stand in the order of pinning, without what is erased", async () => {
  const comments = [1, 2].map((row) => ({
    ...aComment(row, NOON + row),
    session: 2,
  }));
  await database.events.bulkPut(comments);
  const pinned = [2, 9, 1].map((row) => ({
    ...{ id: aComment(row, NOON).id, row },
  }));
  const lines = await readPinnedLines(database, 2, pinned);
  expect(lines.map(({ row }) => row)).toEqual([2, 1]);
});

test.each([
  ["quiet.otter_7", "https://www.tiktok.com/@quiet.otter_7"],
  ["", null],
  ["otter/../live", null],
  ["otter?x=1", null],
  ["javascript:alert(1)", null],
])("the profile of %j is at %s", (handle, address) => {
  expect(profileAddress(handle)).toBe(address);
});
