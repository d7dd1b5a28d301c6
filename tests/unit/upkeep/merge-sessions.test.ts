import Dexie, { type Table } from "dexie";
import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import { finishUpkeep } from "@/lib/upkeep/finish-upkeep";
import { beginMerge } from "@/lib/upkeep/merge-sessions";
import { mergeSteps } from "@/lib/upkeep/merge-steps";
import { createMerges } from "@/lib/upkeep/merges";
import { noOwn, OWN_NAMES, readOwn, replaceOwn } from "@/lib/upkeep/own-lists";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { ownLists } from "@/tests/support/own-lists";
import { exportText, imported, onlySession } from "@/tests/support/imported";
import { aRelayRow } from "@/tests/support/relay-row";
import { fillDatabase, sampleRows } from "@/tests/support/sample-session";
import { NOON } from "@/tests/support/session-rows";
import { schemaErrorsOf } from "@/tests/support/session-schema";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const HOUR = 3_600_000;
const OVER: Partial<SessionRow> = { status: "ended", endedAt: NOON };

let database: LivetapDatabase;

beforeEach(() => {
  database = temporaryDatabase();
});

/** A record of the same streamer that is over so long after noon; of the same salt are the same messages. */
async function record(
  number: number,
  hours: number,
  session: Partial<SessionRow> = {},
  salt = number,
): Promise<string> {
  const until = NOON + hours * HOUR;
  const rows = sampleRows({ until, number, minutes: 6 });
  const [row] = rows.sessions;
  if (!row) throw new Error("a sample has a session");
  const events = rows.events.map((event) => {
    const messageId = `${event.messageId}${String(salt)}`;
    const own = { ...event, messageId, id: `SampleMessage:${messageId}` };
    if (own.kind !== "gift") return own;
    const id = `${own.streak.id}-${String(salt)}`;
    return { ...own, streak: { ...own.streak, id } };
  });
  const nextRow = events.length + 1;
  const changed = { ...row, ...OVER, endedAt: until, nextRow, ...session };
  await fillDatabase(database, { ...rows, events, sessions: [changed] });
  return row.id;
}

/** As the worker does it, to the end. */
async function merge(left: string, right: string) {
  const begun = await beginMerge(database, [left, right]);
  const { locks } = fakeScratch().scratch;
  await createMerges({ database, locks, stayAwake: () => undefined })();
  return begun;
}

test("two records of one evening become one that tells of both rooms and counts everything", async () => {
  const ids = [await record(1, 0, { name: "Part one" }), await record(2, 2)];
  const before = await database.sessions.toArray();
  const begun = await merge(ids[1] ?? "", ids[0] ?? "");
  const number = await onlySession(database);
  expect(begun).toEqual({ kind: "begun", merge: number });
  expect((await database.sessions.get(number))?.id).toBe(ids[0]);
  const text = await exportText(database, number);
  const file = JSON.parse(text) as {
    session: { rooms: { id: string }[]; name: string };
    totals: Record<string, number>;
    coverage: Record<string, number>;
    events: { room: string }[];
  }; // our own text
  expect(schemaErrorsOf(file)).toEqual([]);
  expect(file.session.rooms.map(({ id }) => id)).toEqual(
    before.map(({ room }) => room),
  );
  expect(file.session.name).toBe("Part one");
  for (const name of ["events", "comments", "gifts", "diamonds"] as const)
    expect(file.totals[name]).toBe(
      before.reduce((sum, { tallies }) => sum + tallies[name], 0),
    );
  expect(file.coverage.messages).toBe(4_000);
  expect(new Set(file.events.map(({ room }) => room)).size).toBe(2);
});

test("a merged record goes into a file and comes back whole", async () => {
  await merge(await record(1, 0), await record(2, 2));
  const text = await exportText(database, await onlySession(database));
  const other = temporaryDatabase();
  await imported(other, text);
  expect(await exportText(other, await onlySession(other))).toBe(text);
});

test("the gap between two records is one that is told", async () => {
  await merge(await record(1, 0), await record(2, 2));
  const gaps = (await database.coverage.toArray()).filter(({ cause }) => cause);
  expect(gaps.map(({ cause }) => cause)).toContain("tab");
});

test.each([
  [
    "another streamer's",
    2,
    { streamer: { id: "5", handle: "x", nickname: "" } },
    "streamer",
  ],
  ["another origin's", 2, { origin: "demo" as const }, "origin"],
  ["another day's", 30, {}, "apart"],
  ["one that is being recorded", 2, { status: "live" as const }, "busy"],
  ["one that is not shown", 2, { isHidden: true as const }, "gone"],
])(
  "%s record is not merged, and nothing changes",
  async (_, hours, changes, why) => {
    const ids = [await record(1, 0), await record(2, hours, changes)];
    const before = await database.sessions.toArray();
    expect(await merge(ids[0] ?? "", ids[1] ?? "")).toEqual({
      kind: "refused",
      why,
    });
    expect(await database.sessions.toArray()).toEqual(before);
  },
);

test.each<[string, Partial<SessionRow>]>([
  ["begins to go on", { status: "live" }],
  ["hears more without a message", { lastFrameAt: NOON + 9 * HOUR }],
  ["is marked as kept", { tags: ["keep"] }],
])(
  "a record that %s while it is being merged stays as it is by then",
  async (_, change) => {
    const ids = [await record(1, 0), await record(2, 2)];
    const before = await database.sessions.toArray();
    let changing: unknown = null;
    database.events.hook("creating", () => {
      changing ??= Dexie.ignoreTransaction(() =>
        database.sessions.update(2, change),
      );
    });
    const { kind } = await merge(ids[0] ?? "", ids[1] ?? "");
    expect(kind).toBe("begun");
    await changing;
    expect(await database.sessions.toArray()).toEqual([
      before[0],
      { ...before[1], ...change },
    ]);
  },
);

test("a record is not merged with itself, nor with one that is gone", async () => {
  const id = await record(1, 0);
  expect(await merge(id, id)).toMatchObject({ why: "same" });
  expect(await merge(id, "none")).toMatchObject({ why: "gone" });
});

/** Every row but for its own key, as it stands after the worker was stopped after so many steps; null where it needed fewer. */
async function mergedAfter(steps: number) {
  database = temporaryDatabase();
  const ids = [await record(1, 0), await record(2, 0.05, {}, 1)];
  await replaceOwn(database, 1, ownLists("a"));
  await replaceOwn(database, 2, ownLists("b"));
  const before = await shownText();
  const begun = await beginMerge(database, [ids[0] ?? "", ids[1] ?? ""]);
  const number = begun.kind === "begun" ? begun.merge : 0;
  const running = mergeSteps(database, number, { sliceSize: SLICE });
  for (let step = 0; step < steps; step += 1)
    if ((await running.next()).done === true) return null;
  const isShown = !(await database.sessions.get(number))?.isHidden;
  if (!isShown) expect(await shownText()).toBe(before);
  database.close();
  await database.open();
  const { locks } = fakeScratch().scratch;
  await finishUpkeep(database, locks);
  await createMerges({ database, locks, stayAwake: () => undefined })();
  return everyRow();
}

const SLICE = 90;

async function shownText(): Promise<string> {
  const sessions = await database.sessions
    .filter(({ isHidden }) => isHidden !== true)
    .toArray();
  const texts = sessions.map(({ number }) => exportText(database, number));
  return JSON.stringify([sessions, await Promise.all(texts)]);
}

async function everyRow(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(
      async (table: Table<object>): Promise<[string, unknown[]]> => [
        ...([
          table.name,
          withoutKeys(table.name, await table.toArray()),
        ] as const),
      ],
    ),
  );
  return Object.fromEntries(tables);
}

/** A bookmark that is written again has another number than before. */
function withoutKeys(table: string, rows: object[]): object[] {
  return table === "marks" ? rows.map((row) => ({ ...row, number: 0 })) : rows;
}

test("a worker that is stopped after any step goes on to the same record", async () => {
  const whole = await mergedAfter(0);
  expect(whole?.sessions).toHaveLength(1);
  let steps = 1;
  for (; ; steps += 1) {
    const rows = await mergedAfter(steps);
    if (!rows) break;
    expect(rows).toEqual(whole);
  }
  expect(steps).toBeGreaterThan(5);
});

test("a record that changes while the worker is stopped stays as it is by then", async () => {
  const ids = [await record(1, 0), await record(2, 2)];
  const begun = await beginMerge(database, [ids[0] ?? "", ids[1] ?? ""]);
  const number = begun.kind === "begun" ? begun.merge : 0;
  const running = mergeSteps(database, number, { sliceSize: SLICE });
  await running.next();
  await running.next();
  await database.sessions.update(2, { note: "the night of otters" });
  const before = await shownText();
  const { locks } = fakeScratch().scratch;
  await createMerges({ database, locks, stayAwake: () => undefined })();
  expect(await shownText()).toBe(before);
  expect(await database.sessions.count()).toBe(2);
  expect(await database.events.where({ session: number }).count()).toBe(0);
});

test("a worker that dies of the figures at every start gives up, and both records stay as they are", async () => {
  const ids = [await record(1, 0), await record(2, 2)];
  const before = await shownText();
  const begun = await beginMerge(database, [ids[0] ?? "", ids[1] ?? ""]);
  const number = begun.kind === "begun" ? begun.merge : 0;
  const folds = async () =>
    (await database.sessions.get(number))?.merging?.folds ?? Infinity;
  for (let start = 0; start < 5; start += 1) {
    const running = mergeSteps(database, number);
    while ((await folds()) === start) await running.next();
  }
  const { locks } = fakeScratch().scratch;
  const mergeAll = createMerges({ database, locks, stayAwake: () => null });
  await expect(mergeAll()).rejects.toThrow("too much");
  expect(await shownText()).toBe(before);
  expect(await database.sessions.count()).toBe(2);
  await mergeAll();
});

test("a worker is kept awake while the figures are folded", async () => {
  const ids = [await record(1, 0), await record(2, 2)];
  const begun = await beginMerge(database, [ids[0] ?? "", ids[1] ?? ""]);
  const number = begun.kind === "begun" ? begun.merge : 0;
  let calls = 0;
  const stayAwake = () => {
    calls += 1;
  };
  for await (const _ of mergeSteps(database, number, { stayAwake }));
  expect(calls).toBeGreaterThan(1);
});

test("what was done in either record is in the merged one, and in its file", async () => {
  const ids = [await record(1, 0), await record(2, 2)];
  await replaceOwn(database, 1, ownLists("a"));
  await replaceOwn(database, 2, ownLists("b"));
  await merge(ids[0] ?? "", ids[1] ?? "");
  const number = await onlySession(database);
  const own = await readOwn(database, number);
  for (const name of OWN_NAMES) {
    expect(own[name]).toHaveLength(2 * ownLists()[name].length);
    expect(await database.table(name).count()).toBe(own[name].length);
  }
  const text = await exportText(database, number);
  const other = temporaryDatabase();
  await imported(other, text);
  expect(await exportText(other, await onlySession(other))).toBe(text);
});

test("what is done in a record while the figures are made leaves both as they are", async () => {
  const ids = [await record(1, 0), await record(2, 2)];
  const begun = await beginMerge(database, [ids[0] ?? "", ids[1] ?? ""]);
  const number = begun.kind === "begun" ? begun.merge : 0;
  const folds = async () =>
    (await database.sessions.get(number))?.merging?.folds ?? Infinity;
  const running = mergeSteps(database, number);
  while ((await folds()) === 0) await running.next();
  await replaceOwn(database, 2, ownLists("c"));
  for await (const _ of running);
  const shown = await database.sessions.toArray();
  expect(shown.map(({ id }) => id)).toEqual(ids);
  expect(await readOwn(database, 2)).toEqual(ownLists("c"));
  expect(await readOwn(database, number)).toEqual(noOwn());
});

test("what no event tells stays with the record that two became: pictures, last names of gifts, whose tab it is", async () => {
  const ids = [await record(1, 0), await record(2, 2)];
  const rooms = { "7": 1, "8": 2, "9": 5 };
  await database.relays.put(aRelayRow({ session: 2, rooms }));
  const avatar = "https://p16.tiktokcdn.com/heron.webp";
  await database.people.toCollection().modify({ avatar });
  await database.gifts.toCollection().modify({ name: "Last name" });
  const people = new Set(
    (await database.people.toArray()).map(({ person }) => person),
  );
  await merge(ids[0] ?? "", ids[1] ?? "");
  const number = await onlySession(database);
  const pictured = await database.people.filter((row) => !!row.avatar).count();
  expect(pictured).toBe(people.size);
  const names = (await database.gifts.toArray()).map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(["Last name"]));
  expect(await database.relays.toArray()).toMatchObject([
    { session: number, rooms: { "7": number, "8": number, "9": 5 } },
  ]);
});
