import { beforeEach, expect, test } from "vitest";

import { STANDARD_OPTIONS } from "@/lib/model/overlay/new-widget";
import { chatWanted, giftWanted } from "@/lib/model/overlay/passes";
import {
  createLiveReader,
  goalNowOf,
  readOverlayLive,
  readTopGivers,
} from "@/lib/queries/overlay";
import { createLinesReader } from "@/lib/queries/overlay-lines";
import { overviewOf } from "@/lib/queries/overview";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import {
  aComment,
  aGift,
  aGiftRow,
  aLike,
  aPerson,
  aPersonRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let database: LivetapDatabase = temporaryDatabase();

beforeEach(() => {
  database = temporaryDatabase();
});

async function store(
  events: readonly EventRow[],
  changes: Partial<SessionRow> = {},
): Promise<void> {
  await database.events.bulkPut([...events]);
  const last = (await database.events.toArray()).at(-1)?.row ?? 0;
  await database.sessions.put(aSessionRow({ nextRow: last + 1, ...changes }));
}

const chat = (limit = 5) =>
  createLinesReader({
    ...{ ...chatWanted(STANDARD_OPTIONS.chat), session: 1, limit },
  });

const talk = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    aComment(from + index, NOON + (from + index) * 1000),
  );

async function textsOf(reader: ReturnType<typeof chat>): Promise<string[]> {
  const lines = await reader.read(database);
  return lines.map(({ event }) => (event.kind === "comment" ? event.text : ""));
}

test("the newest lines are read, oldest first, and what comes is added", async () => {
  await store([...talk(1, 9), aLike(10, NOON + 60_000)]);
  const reader = chat(3);
  expect(await textsOf(reader)).toEqual([
    "Comment 7",
    "Comment 8",
    "Comment 9",
  ]);
  await store(talk(11, 12));
  expect(await textsOf(reader)).toEqual([
    ...["Comment 9", "Comment 11", "Comment 12"],
  ]);
});

test("a comment that is taken away, or erased, is gone with the next reading", async () => {
  await store(talk(1, 4));
  const reader = chat();
  expect(await textsOf(reader)).toHaveLength(4);
  await database.events.delete([1, 3]);
  await store([aComment(2, NOON + 2_000, { deleted: true })], { mends: 2 });
  expect(await textsOf(reader)).toEqual(["Comment 1", "Comment 4"]);
});

test("a reading after a long pause begins anew and keeps no more than it shows", async () => {
  await store(talk(1, 5));
  const reader = chat(2);
  await reader.read(database);
  await store(talk(6, 4_000));
  expect(await textsOf(reader)).toEqual(["Comment 3999", "Comment 4000"]);
});

test("a streak is one line with what it has come to, and the pictures of both", async () => {
  const streak = (total: number, status: "start" | "continue" | "end") => ({
    ...{ runningCount: total, streak: { id: "s", status, total } },
  });
  await store([
    aGift(1, NOON, streak(1, "start")),
    aGift(2, NOON + 500, streak(7, "continue")),
    aGift(3, NOON + 900, streak(12, "end")),
  ]);
  await database.people.put(aPersonRow("11", { avatar: "https://a.test/1" }));
  await database.gifts.put(aGiftRow("5655", { picture: "https://a.test/2" }));
  const wanted = giftWanted({ leastDiamonds: 5 });
  const reader = createLinesReader({ ...wanted, session: 1, limit: 4 });
  expect(await reader.read(database)).toMatchObject([
    {
      streak: { total: 12, diamonds: 12 },
      ...{ avatar: "https://a.test/1", picture: "https://a.test/2" },
    },
  ]);
});

test("a line that is as it was is the same, and so is a reading", async () => {
  await store(talk(1, 3));
  const reader = chat();
  const before = await reader.read(database);
  expect(await reader.read(database)).toBe(before);
  await store(talk(4, 4));
  const after = await reader.read(database);
  expect(after).toHaveLength(4);
  expect(after[2]).toBe(before[2]);
});

test("who was erased keeps no picture", async () => {
  await database.people.put(aPersonRow("11", { avatar: "https://a.test/1" }));
  await store(talk(1, 1));
  const reader = chat();
  const [before] = await reader.read(database);
  expect(before?.avatar).toBe("https://a.test/1");
  await database.people.clear();
  await store([aComment(1, NOON, { user: aPerson("0") })], { mends: 1 });
  const [after] = await reader.read(database);
  expect(after?.avatar).toBeNull();
});

test("a session that is gone has no lines", async () => {
  expect(await chat().read(database)).toEqual([]);
});

test("those who gave most come first, without the streamer", async () => {
  await store([]);
  const { streamer } = aSessionRow();
  await database.people.bulkPut([
    aPersonRow("1", { diamonds: 5 }),
    aPersonRow("2", { diamonds: 50 }),
    aPersonRow("3", { diamonds: 7 }),
    aPersonRow(streamer.id, { diamonds: 900 }),
  ]);
  const givers = await readTopGivers(database, 1, 2);
  expect(givers.map(({ id, diamonds }) => [id, diamonds])).toEqual([
    ["2", 50],
    ["3", 7],
  ]);
});

const live = (number: number, handle: string, changes = {}) =>
  aSessionRow({
    ...{ number, id: `session-${String(number)}`, room: String(number) },
    ...{ openedAt: NOON + number, lastFrameAt: NOON + number },
    streamer: { id: "", handle, nickname: "" },
    ...changes,
  });

const onStream = (streamer: string | null, now = NOON) =>
  readOverlayLive(database, { session: null, streamer, now }).then(
    (found) => found?.id ?? null,
  );

test("the live that is recorded goes on stream, and none when there is none", async () => {
  expect(await onStream(null)).toBeNull();
  await database.sessions.bulkPut([
    live(1, "fox"),
    live(2, "fox", { status: "ended" }),
    live(3, "fox", { stoppedAt: NOON }),
    live(4, "fox", { isHidden: true }),
  ]);
  expect(await onStream(null)).toBe("session-1");
});

test("another live of the same streamer takes over at once", async () => {
  await database.sessions.bulkPut([live(1, "fox"), live(2, "fox")]);
  expect(await onStream("fox")).toBe("session-2");
});

test("a live that is only watched does not take the place of one's own", async () => {
  await database.sessions.bulkPut([live(1, "fox"), live(2, "owl")]);
  expect(await onStream("fox")).toBe("session-1");
  expect(await onStream("fox", NOON + 600_000)).toBe("session-2");
  await database.sessions.update(1, { status: "ended" });
  expect(await onStream("fox")).toBe("session-2");
});

test("others are looked for now and then, and at once when the live is over", async () => {
  const reader = createLiveReader(null);
  const shownAt = async (now: number) =>
    (await reader.read(database, now))?.id ?? null;
  await database.sessions.put(live(1, "fox"));
  expect(await shownAt(NOON)).toBe("session-1");
  await database.sessions.put(live(2, "fox"));
  expect(await shownAt(NOON + 1_000)).toBe("session-1");
  expect(await shownAt(NOON + 3_000)).toBe("session-2");
  await database.sessions.update(2, { status: "ended" });
  expect(await shownAt(NOON + 3_001)).toBe("session-1");
});

test("a session that is asked for is shown, whether it is over or not", async () => {
  await database.sessions.put(live(2, "owl", { status: "ended" }));
  const wanted = { session: "session-2", streamer: null, now: NOON };
  expect(await readOverlayLive(database, wanted)).toMatchObject({ number: 2 });
  const gone = { ...wanted, session: "nothing" };
  expect(await readOverlayLive(database, gone)).toBeNull();
});

test("a goal is reached when its figure is", () => {
  const row = aSessionRow();
  const { tallies } = row;
  const overview = overviewOf({ ...row, tallies: { ...tallies, follows: 9 } });
  const goal = { id: "g", figure: "follows", streamer: "" } as const;
  expect(goalNowOf({ ...goal, target: 9 }, overview)).toMatchObject({
    ...{ now: 9, isReached: true },
  });
  const more = goalNowOf({ ...goal, target: 10 }, overview);
  expect(more.isReached).toBe(false);
});

test("the person of a line is the one who wrote it", async () => {
  await store([aComment(1, NOON, { user: aPerson("12") })]);
  const [line] = await chat().read(database);
  expect(line?.event.user?.id).toBe("12");
  expect(line?.avatar).toBeNull();
});
