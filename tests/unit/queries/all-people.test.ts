import { beforeEach, expect, test } from "vitest";

import type { PeopleFilter } from "@/lib/model/all-people";
import {
  type AllPeople,
  type AllPeopleWanted,
  createAllPeople,
} from "@/lib/queries/all-people";
import type { PersonRow, SessionRow } from "@/lib/store/rows";

import { aReadTask } from "../../support/read-task";
import { aPersonRow, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const DAY_MS = 86_400_000;
let database = temporaryDatabase();

beforeEach(() => {
  database = temporaryDatabase();
});

async function addLive(
  number: number,
  people: PersonRow[],
  changes: Partial<SessionRow> = {},
): Promise<void> {
  const at = NOON + number * DAY_MS;
  await database.sessions.put(
    aSessionRow({
      ...{ number, id: `live-${String(number)}`, room: String(number) },
      ...{ status: "ended", startedAt: at, openedAt: at, lastAt: at + 60_000 },
      ...changes,
    }),
  );
  await database.people.bulkPut(
    people.map((row) => ({
      ...row,
      ...{ session: number, firstAt: at, lastAt: at + row.comments },
    })),
  );
}

const ANYBODY: PeopleFilter = { kind: "all", tag: "", text: "" };

function read(
  wanted: Partial<AllPeopleWanted> = {},
  everybody = createAllPeople(),
): Promise<AllPeople> {
  return everybody.read(
    database,
    { streamer: "", filter: ANYBODY, sort: "comments", limit: 10, ...wanted },
    aReadTask().task,
  );
}

const ids = ({ people }: AllPeople) => people.map(({ id }) => id);

test("what somebody did in several lives is summed up", async () => {
  await addLive(1, [aPersonRow("11", { comments: 3, diamonds: 5, gifts: 1 })]);
  await addLive(2, [
    aPersonRow("11", { comments: 4, likes: 9, nickname: "Newer" }),
    aPersonRow("12", { comments: 2 }),
  ]);
  const found = await read();
  expect(ids(found)).toEqual(["11", "12"]);
  expect(found.people[0]).toMatchObject({
    ...{ nickname: "Newer", lives: 2, inRow: 2, comments: 7 },
    ...{ gifts: 1, diamonds: 5, likes: 9 },
    firstAt: NOON + DAY_MS,
    lastAt: NOON + 2 * DAY_MS + 4,
  });
  expect(found).toMatchObject({ known: 2, found: 2, counted: 2, lives: 2 });
});

test("hosts, masked people and who did nothing are left out", async () => {
  const streamer = { id: "77", handle: "host", nickname: "" };
  await addLive(
    1,
    [
      ...[aPersonRow("77"), aPersonRow("11"), aPersonRow("12", { acts: 0 })],
      aPersonRow("13", { traits: { isMasked: true } }),
    ],
    { streamer },
  );
  await addLive(2, [aPersonRow("77", { comments: 1 })]);
  const found = await read();
  expect(ids(found)).toEqual(["77", "11"]);
  expect(found.people[0]?.lives).toBe(1);
});

test("lives of the demo count only where there is nothing else, and hidden ones never", async () => {
  await addLive(1, [aPersonRow("11")], { origin: "demo" });
  await addLive(2, [aPersonRow("12")], { isHidden: true });
  expect(ids(await read())).toEqual(["11"]);
  await addLive(3, [aPersonRow("13")]);
  expect(ids(await read())).toEqual(["13"]);
});

test("a streamer's people are counted in that streamer's lives alone", async () => {
  const streamer = { id: "88", handle: "other", nickname: "" };
  await addLive(1, [aPersonRow("11", { comments: 3 })]);
  await addLive(2, [aPersonRow("11", { comments: 4 })], { streamer });
  const everybody = createAllPeople();
  const { streamers } = await read({}, everybody);
  expect(streamers.map(({ key }) => key).sort()).toEqual([
    ...["6800000000000000001", "88"],
  ]);
  const found = await read({ streamer: "88" }, everybody);
  expect(found.people[0]).toMatchObject({ lives: 1, comments: 4 });
});

test.each<[string, Partial<PeopleFilter>, string[]]>([
  ["by a name from before", { text: "ÓLD nam" }, ["11"]],
  ["by handle", { text: "@otter.12" }, ["12"]],
  ["by tag", { tag: "friend" }, ["12"]],
  ["with a note", { kind: "noted" }, ["12"]],
  ["who gave", { kind: "gifters" }, ["11"]],
  ["regulars", { kind: "regulars" }, ["12"]],
])("people are found %s", async (_, filter, expected) => {
  const names = [{ handle: "x", nickname: "Old Name", firstAt: NOON }];
  await addLive(1, [aPersonRow("11", { names, gifts: 1 }), aPersonRow("12")]);
  await addLive(2, [aPersonRow("12")]);
  await addLive(3, [aPersonRow("12")]);
  const tags = ["friend"];
  await database.persons.put({ person: "12", note: "", tags, changedAt: 1 });
  const found = await read({ filter: { ...ANYBODY, ...filter } });
  expect(ids(found)).toEqual(expected);
  expect(found).toMatchObject({ known: 2, found: expected.length });
});

test("who came to three lives and to none of the last three used to come", async () => {
  for (const number of [1, 2, 3]) await addLive(number, [aPersonRow("11")]);
  for (const number of [4, 5]) await addLive(number, [aPersonRow("12")]);
  const filter: PeopleFilter = { ...ANYBODY, kind: "away" };
  const everybody = createAllPeople();
  expect(ids(await read({ filter }, everybody))).toEqual([]);
  await addLive(6, [aPersonRow("12")]);
  expect(ids(await read({ filter }, everybody))).toEqual(["11"]);
});

test("a person who is taken out of a live is gone from the list as well", async () => {
  await addLive(1, [aPersonRow("11"), aPersonRow("12")]);
  const everybody = createAllPeople();
  expect(ids(await read({}, everybody))).toHaveLength(2);
  await database.people.delete([1, "11"]);
  await database.sessions.update(1, { mends: 1 });
  expect(ids(await read({}, everybody))).toEqual(["12"]);
});

test("the first ones are told before all lives are counted", async () => {
  for (const number of [1, 2, 3]) await addLive(number, [aPersonRow("11")]);
  const { task, told } = aReadTask<AllPeople>();
  let now = 0;
  const everybody = createAllPeople(() => (now += 1_000));
  await everybody.read(
    database,
    { streamer: "", filter: ANYBODY, sort: "lastAt", limit: 10 },
    task,
  );
  expect(told.map(({ counted, lives }) => [counted, lives])).toEqual([
    ...[
      [1, 3],
      [2, 3],
    ],
  ]);
});

test("whoever asks anew while it is being counted is answered as if nobody had asked before", async () => {
  for (const number of [1, 2, 3, 4, 5])
    await addLive(number, [
      aPersonRow("11", { comments: number }),
      aPersonRow(String(20 + number), { comments: 1 }),
    ]);
  const expected = await read();
  for (let rests = 1; rests < 12; rests += 1) {
    const stop = new AbortController();
    let left = rests;
    const rest = () => {
      left -= 1;
      if (left === 0) stop.abort();
      return Promise.resolve();
    };
    const everybody = createAllPeople();
    await everybody.read(
      database,
      { streamer: "", filter: ANYBODY, sort: "lives", limit: 10 },
      { ...aReadTask<AllPeople>().task, rest, signal: stop.signal },
    );
    expect(await read({}, everybody)).toEqual(expected);
  }
});
