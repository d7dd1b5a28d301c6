import { expect, test } from "vitest";

import { noTallies } from "@/lib/model/tallies";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import { forgetSearched } from "@/lib/store/searched";
import { isDue } from "@/lib/upkeep/search-due";
import { createSearchIndexer } from "@/lib/upkeep/search-indexer";

import { aComment, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

async function fill(database: LivetapDatabase): Promise<void> {
  const changes: Partial<SessionRow>[] = [
    { status: "ended" },
    { status: "live" },
    { status: "ended", isHidden: true },
  ];
  for (const [index, change] of changes.entries()) {
    const number = index + 1;
    await database.sessions.put(
      aSessionRow({
        ...{ number, id: String(number), room: String(number), nextRow: 3 },
        ...change,
      }),
    );
    await database.events.bulkPut(
      [1, 2].map((row) => ({ ...aComment(row, NOON + row), session: number })),
    );
  }
}

/** A clock that goes on by what is waited for, and a second at each look. */
function indexerOn(database: LivetapDatabase, rates: number[]) {
  const waited: number[] = [];
  let now = 0;
  const index = createSearchIndexer({
    database,
    rateNow: () => Promise.resolve(rates.shift() ?? 0),
    wait: (ms) => {
      waited.push(ms);
      now += ms;
      return Promise.resolve();
    },
    clock: () => (now += 1_500),
    signal: new AbortController().signal,
  });
  return { index, waited };
}

async function searchedSessions(database: LivetapDatabase): Promise<number[]> {
  const rows = await database.searched.toArray();
  return rows.map(({ session }) => session);
}

test("lives that are over are indexed, one that goes on and one that is being put together are not", async () => {
  const database = temporaryDatabase();
  await fill(database);
  const { index } = indexerOn(database, []);
  await Promise.all([index(), index()]);
  expect(await searchedSessions(database)).toEqual([1]);
  await database.sessions.update(2, { status: "ended" });
  await index();
  expect(await searchedSessions(database)).toEqual([1, 2]);
});

test("while a live brings much, indexing waits", async () => {
  const database = temporaryDatabase();
  await fill(database);
  const { index, waited } = indexerOn(database, [500, 500, 3]);
  await index();
  expect(waited.filter((ms) => ms === 5_000)).toHaveLength(2);
  expect(await searchedSessions(database)).toEqual([1]);
});

test("what is forgotten leaves nothing behind and is indexed again", async () => {
  const database = temporaryDatabase();
  await fill(database);
  const { index } = indexerOn(database, []);
  await index();
  const before = await database.search.toArray();
  expect(before.length).toBeGreaterThan(0);
  await forgetSearched(database, 1);
  expect(await database.search.count()).toBe(0);
  await index();
  expect(await database.search.toArray()).toEqual(before);
});

const searched = {
  ...{ session: 1, version: 1, row: 10, mends: 2 },
  parts: [{ comments: 9, from: NOON, to: NOON }],
};
const over = aSessionRow({ status: "ended", nextRow: 11, mends: 2 });
const goingOn = aSessionRow({ nextRow: 12_000, mends: 9 });
const busy = { ...noTallies(), comments: 6_000 };

test.each([
  ["one that is through", over, searched, false],
  ["one that was never read", over, undefined, true],
  ["one that was mended since", { ...over, mends: 3 }, searched, true],
  ["one with words of another kind", over, { ...searched, version: 0 }, true],
  ["one that lost rows", { ...over, nextRow: 5 }, searched, true],
  ["a live with few new comments", goingOn, searched, false],
  ["a live with many", { ...goingOn, tallies: busy }, searched, true],
])("of %s is known whether it is due", (_, session, known, due) => {
  expect(isDue(session, known)).toBe(due);
});
