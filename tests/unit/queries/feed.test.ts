import { beforeEach, expect, test } from "vitest";

import { type FeedFilter, USUAL_FILTER } from "@/lib/model/feed-filter";
import { createFeedReader } from "@/lib/queries/feed";
import { createNewcomers } from "@/lib/queries/newcomers";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import {
  aComment,
  aLike,
  aPerson,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const MINUTE = 60_000;
let database: LivetapDatabase = temporaryDatabase();

beforeEach(() => {
  database = temporaryDatabase();
});

async function store(
  events: readonly EventRow[],
  changes: Partial<SessionRow> = {},
): Promise<void> {
  const rows = await database.events.count();
  await database.events.bulkPut([...events]);
  await database.sessions.put(
    aSessionRow({
      nextRow: rows + events.length + 1,
      lastAt: Math.max(NOON, ...events.map(({ at }) => at)),
      ...changes,
    }),
  );
}

/** A comment a second, every tenth of them about tea. */
function chat(count: number, from = 1): EventRow[] {
  return Array.from({ length: count }, (_, index) => {
    const row = from + index;
    const text = row % 10 === 0 ? "Thé, please" : "hello";
    return aComment(row, NOON + row * 1000, { text });
  });
}

const begin = (filter: Partial<FeedFilter>) =>
  createFeedReader(1, { ...USUAL_FILTER, ...filter }, createNewcomers(1));

type Search = ReturnType<typeof begin>;

/** Reads until the search does not go on. */
async function readAll(search: Search, limit = 1000, until?: number) {
  for (let turn = 1; ; turn += 1) {
    const page = await search.read(database, { limit, until: until ?? null });
    if (!page.searched.isGoingOn) return { ...page, turn };
  }
}

const rowsOf = ({ lines }: { lines: { row: number }[] }) =>
  lines.map(({ row }) => row);

test("without words the newest of the kinds come first", async () => {
  await store([...chat(400), aLike(401, NOON + 900_000)]);
  const reader = begin({});
  const page = await readAll(reader, 300);
  expect(rowsOf(page)).toEqual(
    Array.from({ length: 300 }, (_, index) => 400 - index),
  );
  expect(page.lastRow).toBe(401);
  await store([aComment(402, NOON + 901_000)]);
  expect(rowsOf(await readAll(reader, 300)).slice(0, 2)).toEqual([402, 400]);
});

test("what comes late stands where its time is", async () => {
  await store(chat(20));
  const reader = begin({});
  await readAll(reader);
  await store([aComment(21, NOON + 5_500)], { lastAt: NOON + 20_000 });
  expect(rowsOf(await readAll(reader)).slice(13, 17)).toEqual([7, 6, 21, 5]);
});

test("time is told since the live began, else since recording did", async () => {
  const beganAt = async (session: Partial<SessionRow>) => {
    await store([], session);
    return (await readAll(begin({}))).beganAt;
  };
  expect(await beganAt({})).toBe(NOON);
  expect(await beganAt({ liveStartedAt: NOON - 5 })).toBe(NOON - 5);
});

test("words are found to the very beginning", async () => {
  await store(chat(2_000));
  const page = await readAll(begin({ text: "the" }));
  expect(page.lines).toHaveLength(200);
  expect(rowsOf(page).slice(0, 2)).toEqual([2000, 1990]);
  expect(page.searched).toMatchObject({ isWhole: true });
  expect(page.hasMore).toBe(false);
});

test("a full page tells how far back it reaches, and a longer one goes on from there", async () => {
  await store(chat(2_000));
  const search = begin({ text: "the" });
  const page = await readAll(search, 50);
  expect(rowsOf(page)).toHaveLength(50);
  expect(page.searched).toEqual({
    ...{ backTo: NOON + 1510 * 1000, isWhole: false, isGoingOn: false },
  });
  expect(page.hasMore).toBe(true);
  expect((await readAll(search, 120)).lines).toHaveLength(120);
});

test("each reading looks a bounded way back and says how far", async () => {
  await store(chat(9_000));
  const search = begin({ text: "nothing like it" });
  const first = await search.read(database, { limit: 10, until: null });
  expect(first.searched.isGoingOn).toBe(true);
  expect(first.searched.backTo).toBeGreaterThan(NOON + 4_000 * 1000);
  const last = await readAll(search, 10);
  expect(last.searched).toMatchObject({ isWhole: true, isGoingOn: false });
});

test("what comes while searching is found once", async () => {
  await store(chat(100));
  const search = begin({ text: "the" });
  await readAll(search);
  await store(chat(20, 101));
  expect(rowsOf(await readAll(search)).slice(0, 3)).toEqual([120, 110, 100]);
  expect((await readAll(search)).lines).toHaveLength(12);
});

test("what comes late from before where a search has come waits for it", async () => {
  await store(chat(9_000));
  const search = begin({ text: "kiln" });
  const wanted = { limit: 10, until: null };
  await search.read(database, wanted);
  const late = aComment(9_001, NOON + 500, { text: "kiln" });
  await store([late], { lastAt: NOON + 9_000_000 });
  const page = await search.read(database, wanted);
  expect(page.searched.isGoingOn).toBe(true);
  expect(page.lines).toEqual([]);
  expect(rowsOf(await readAll(search))).toEqual([9_001]);
});

test("two readings at once find the same", async () => {
  await store(chat(300));
  const search = begin({ text: "the" });
  const wanted = { limit: 1000, until: null };
  await Promise.all([
    search.read(database, wanted),
    search.read(database, wanted),
  ]);
  expect((await readAll(search)).lines).toHaveLength(30);
});

test("long silences are passed over", async () => {
  const day = 24 * 60 * MINUTE;
  await store([
    aComment(1, NOON - 3 * day, { text: "tea" }),
    aComment(2, NOON, { text: "tea" }),
  ]);
  expect(rowsOf(await readAll(begin({ text: "tea" })))).toEqual([2, 1]);
});

test("a crowded second is read as a whole", async () => {
  const crowd = Array.from({ length: 3_000 }, (_, index) =>
    aComment(index + 1, NOON + (index % 2), { text: "tea" }),
  );
  await store(crowd);
  const page = await readAll(begin({ text: "tea" }), 5_000);
  expect(page.lines).toHaveLength(3_000);
});

test("a held search shows nothing newer and counts it", async () => {
  await store(chat(100));
  const search = begin({ text: "the" });
  await readAll(search);
  await store(chat(30, 101));
  const held = await readAll(search, 1000, 100);
  expect(rowsOf(held)[0]).toBe(100);
  expect(held.newer).toBe(3);
});

test("what is held keeps its lines and words, whatever comes late and however long it is read", async () => {
  await store([...chat(3), aLike(4, NOON + 5_000)]);
  const search = begin({ hiddenGroups: [] });
  const { lines } = await readAll(search);
  expect(lines[0]?.streak?.state).toBe("started");
  const late = aComment(5, NOON + 2_500, { text: "late" });
  await store([late, ...chat(60, 6)]);
  expect((await readAll(search, 1000, 4)).lines).toEqual(lines);
  const now = await readAll(search);
  const like = now.lines.find(({ event }) => event.kind === "like");
  expect(like?.streak?.state).toBeNull();
  expect(rowsOf(now)).toContain(5);
});

test("what is held goes back however much has come since", async () => {
  await store(chat(5_000));
  const search = begin({});
  await readAll(search, 20);
  await store(chat(1_000, 5_001));
  const held = await readAll(search, 900, 5_000);
  expect(rowsOf(held)).toHaveLength(900);
  expect(rowsOf(held)[0]).toBe(5_000);
});

test("what is let go while held is found again afterwards", async () => {
  await store(chat(100));
  const search = begin({ text: "hello" });
  await readAll(search, 20);
  await store(chat(7_000, 101));
  const held = await readAll(search, 20, 100);
  expect(held.newer).toBe(6_300);
  const page = await readAll(search, 20);
  expect(rowsOf(page)[0]).toBe(7_099);
  expect(page.newer).toBe(0);
});

test("a comment that is taken away later is not found by its words any more", async () => {
  await store(chat(100));
  const search = begin({ text: "the" });
  await readAll(search);
  const taken = aComment(100, NOON + 100_000, { text: "the", deleted: true });
  await database.events.put(taken);
  expect(rowsOf(await readAll(search))[0]).toBe(100);
  await database.sessions.update(1, { mends: 1 });
  expect(rowsOf(await readAll(search))[0]).toBe(90);
});

test("roles are asked of each event", async () => {
  await store([
    aComment(1, NOON, { traits: { isModerator: true } }),
    aComment(2, NOON + 1, { traits: { isSubscriber: true } }),
    aComment(3, NOON + 2),
  ]);
  expect(rowsOf(await readAll(begin({ roles: ["moderator"] })))).toEqual([1]);
  expect(
    rowsOf(await readAll(begin({ roles: ["moderator", "subscriber"] }))),
  ).toEqual([2, 1]);
});

test("first-timers are found by their first comment alone", async () => {
  await store([
    aComment(1, NOON),
    aComment(2, NOON + 1),
    aLike(3, NOON + 2, { user: aPerson("12") }),
    aComment(4, NOON + 3, { user: aPerson("12") }),
  ]);
  const page = await readAll(begin({ roles: ["firstTimer"] }));
  expect(rowsOf(page)).toEqual([4, 1]);
  expect(page.lines.every(({ isFirstTimer }) => isFirstTimer)).toBe(true);
});

test("hidden kinds are not searched", async () => {
  await store([aLike(1, NOON), aComment(2, NOON + 1)]);
  const { hiddenGroups: hidden } = USUAL_FILTER;
  expect(rowsOf(await readAll(begin({ text: "otter" })))).toEqual([2]);
  const hiddenGroups = hidden.filter((group) => group !== "like");
  expect(rowsOf(await readAll(begin({ text: "otter", hiddenGroups })))).toEqual(
    [2, 1],
  );
});

test("a session that is gone has nothing", async () => {
  expect((await readAll(begin({ text: "tea" }))).lines).toEqual([]);
});
