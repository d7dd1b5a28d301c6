import { beforeAll, expect, test } from "vitest";

import { readFeed } from "@/lib/queries/feed";
import { createNewcomers } from "@/lib/queries/newcomers";
import type { SessionRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const database = temporaryDatabase();
const rows = sampleRows({ until: 1_700_000_000_000, minutes: 10 });
const comments = rows.events.filter(({ kind }) => kind === "comment");

beforeAll(async () => {
  await fillDatabase(database, rows);
});

type Wanted = Parameters<typeof readFeed>[1];

const read = (changes: Partial<Wanted> = {}) =>
  readFeed(
    database,
    { session: 1, kinds: ["comment"], limit: 1000, until: null, ...changes },
    createNewcomers(1),
  );

test("only the kinds asked for are read, newest first", async () => {
  const { lines, hasMore, searched } = await read();
  expect(lines.map(({ row }) => row)).toEqual(
    comments.map(({ row }) => row).reverse(),
  );
  expect(hasMore).toBe(false);
  expect(searched).toBeNull();
});

test("kinds are merged by time", async () => {
  const kinds = ["comment", "join", "like", "share"] as const;
  const { lines } = await read({ kinds, limit: 50 });
  const times = lines.map(({ at }) => at);
  expect(times).toEqual([...times].sort((left, right) => right - left));
  expect(new Set(lines.map(({ event }) => event.kind)).size).toBeGreaterThan(2);
});

test("what lies further back is told of", async () => {
  const page = await read({ limit: 10 });
  expect(page.lines).toHaveLength(10);
  expect(page.hasMore).toBe(true);
  expect(page.newestAt).toBe(comments.at(-1)?.at);
});

test("a held feed shows nothing newer and counts it", async () => {
  const { lines, newer } = await read({ until: comments[20]?.at ?? 0 });
  expect(lines).toHaveLength(21);
  expect(newer).toBe(comments.length - 21);
});

test("time is told since the live began, else since recording did", async () => {
  const other = temporaryDatabase();
  const beganAt = async (session: Partial<SessionRow>) => {
    await other.sessions.put(aSessionRow(session));
    const wanted = { session: 1, kinds: [], limit: 1, until: null };
    return (await readFeed(other, wanted, createNewcomers(1))).beganAt;
  };
  expect(await beganAt({})).toBe(NOON);
  expect(await beganAt({ liveStartedAt: NOON - 5 })).toBe(NOON - 5);
});
