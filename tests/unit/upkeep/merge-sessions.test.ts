import Dexie from "dexie";
import { beforeEach, expect, test } from "vitest";

import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import { OWN_NAMES, readOwn, replaceOwn } from "@/lib/upkeep/own-lists";
import { mergeSessions } from "@/lib/upkeep/merge-sessions";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { ownLists } from "@/tests/support/own-lists";
import { exportText, imported, onlySession } from "@/tests/support/imported";
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

/** A record of the same streamer that is over so long after noon. */
async function record(
  number: number,
  hours: number,
  session: Partial<SessionRow> = {},
): Promise<string> {
  const until = NOON + hours * HOUR;
  const rows = sampleRows({ until, number, minutes: 6 });
  const [row] = rows.sessions;
  if (!row) throw new Error("a sample has a session");
  const events = rows.events.map((event) => {
    const messageId = `${event.messageId}${String(number)}`;
    const own = { ...event, messageId, id: `SampleMessage:${messageId}` };
    if (own.kind !== "gift") return own;
    const id = `${own.streak.id}-${String(number)}`;
    return { ...own, streak: { ...own.streak, id } };
  });
  const nextRow = events.length + 1;
  const changed = { ...row, ...OVER, endedAt: until, nextRow, ...session };
  await fillDatabase(database, { ...rows, events, sessions: [changed] });
  return row.id;
}

function merge(left: string, right: string) {
  return mergeSessions(database, fakeScratch().scratch.locks, [left, right]);
}

test("two records of one evening become one that tells of both rooms and counts everything", async () => {
  const ids = [await record(1, 0, { name: "Part one" }), await record(2, 2)];
  const before = await database.sessions.toArray();
  expect(await merge(ids[1] ?? "", ids[0] ?? "")).toEqual({
    kind: "merged",
    session: ids[0],
  });
  const number = await onlySession(database);
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
    expect(await merge(ids[0] ?? "", ids[1] ?? "")).toEqual({
      kind: "refused",
      why: "busy",
    });
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
