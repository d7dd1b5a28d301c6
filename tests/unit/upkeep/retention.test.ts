import { expect, test } from "vitest";

import { KEEP_ALL, outdatedOf } from "@/lib/model/retention";
import { noTallies } from "@/lib/model/tallies";
import type { SessionRow } from "@/lib/store/rows";
import { storedLives } from "@/lib/store/stored-lives";
import { applyRetention } from "@/lib/upkeep/retention";

import { aComment, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const DAY = 86_400_000;
const NOW = NOON + 100 * DAY;

/** Lives of two streamers, 1 MB each, so many days old. */
async function holding(lives: Partial<SessionRow>[]) {
  const database = temporaryDatabase();
  for (const [index, changes] of lives.entries()) {
    const number = index + 1;
    const days = 10 * (lives.length - index);
    await database.sessions.put(
      aSessionRow({
        ...{ number, id: String(number), status: "ended" },
        room: String(number),
        openedAt: NOW - days * DAY,
        lastFrameAt: NOW - days * DAY,
        framesBytes: 1_000_000,
        tallies: { ...noTallies(), events: 1 },
        ...changes,
      }),
    );
    await database.events.put({ ...aComment(1, NOON), session: number });
  }
  return database;
}

const OTHER = { id: "2", handle: "o", nickname: "" };

test("nothing goes until somebody says so", async () => {
  const database = await holding([{}, {}]);
  await applyRetention(database, { all: KEEP_ALL, streamers: {} }, NOW);
  expect(await database.sessions.count()).toBe(2);
  expect(await database.erasures.count()).toBe(0);
});

test("lives that are older go with all of their rows, and that is written down", async () => {
  const database = await holding([{}, {}, {}]);
  const all = { days: 15, megabytes: 0 };
  await applyRetention(database, { all, streamers: {} }, NOW);
  expect(await database.sessions.toCollection().primaryKeys()).toEqual([3]);
  expect((await database.events.toArray()).map((one) => one.session)).toEqual([
    3,
  ]);
  expect(await database.erasures.toArray()).toMatchObject([
    { kind: "old", at: NOW, lives: 2, events: 2 },
  ]);
});

test.each<[string, Partial<SessionRow>]>([
  ["is being recorded", { status: "live" }],
  ["is tagged to be kept", { tags: ["keep"] }],
])("a live that %s stays however old it is", async (_, changes) => {
  const database = await holding([changes, {}]);
  const all = { days: 1, megabytes: 0 };
  await applyRetention(database, { all, streamers: {} }, NOW);
  expect(await database.sessions.toCollection().primaryKeys()).toEqual([1]);
});

test("a live that is still being put together is left alone", async () => {
  const database = await holding([{ isHidden: true }]);
  const all = { days: 1, megabytes: 1 };
  await applyRetention(database, { all, streamers: {} }, NOW);
  expect(await database.sessions.count()).toBe(1);
});

test("with a size the oldest go until the others fit, and what is kept counts", async () => {
  const database = await holding([{}, { tags: ["keep"] }, {}, {}]);
  const all = { days: 0, megabytes: 3 };
  const lives = await storedLives(database);
  const outdated = outdatedOf(lives, { all, streamers: {} }, NOW);
  expect(outdated.map(({ number }) => number)).toEqual([1, 3]);
});

test("a streamer's own rule stands in place of the one for all", async () => {
  const database = await holding([{ streamer: OTHER }, {}, {}]);
  const lives = await storedLives(database);
  const all = { days: 5, megabytes: 0 };
  const kept = { all, streamers: { "2": KEEP_ALL } };
  expect(outdatedOf(lives, kept, NOW).map(({ number }) => number)).toEqual([
    2, 3,
  ]);
  const other = { days: 5, megabytes: 0 };
  const only = { all: KEEP_ALL, streamers: { "2": other } };
  expect(outdatedOf(lives, only, NOW).map(({ number }) => number)).toEqual([1]);
});
