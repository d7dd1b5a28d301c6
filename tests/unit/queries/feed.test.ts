import { beforeAll, expect, test } from "vitest";

import { countNewer, readFeed } from "@/lib/queries/feed";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { temporaryDatabase } from "../../support/temporary-database";

const database = temporaryDatabase();
const rows = sampleRows({ until: 1_700_000_000_000, minutes: 10 });
const comments = rows.events.filter(({ kind }) => kind === "comment");

beforeAll(async () => {
  await fillDatabase(database, rows);
});

const ALL = {
  session: 1,
  kinds: ["comment"],
  limit: 1000,
  until: null,
} as const;

test("only the kinds asked for are read, newest first", async () => {
  const { lines, hasMore } = await readFeed(database, ALL);
  expect(lines.map(({ row }) => row)).toEqual(
    comments.map(({ row }) => row).reverse(),
  );
  expect(hasMore).toBe(false);
});

test("kinds are merged by time", async () => {
  const kinds = ["comment", "join", "like", "share"] as const;
  const { lines } = await readFeed(database, { ...ALL, kinds, limit: 50 });
  const times = lines.map(({ at }) => at);
  expect(times).toEqual([...times].sort((left, right) => right - left));
  expect(new Set(lines.map(({ event }) => event.kind)).size).toBeGreaterThan(2);
});

test("what lies further back is told of", async () => {
  const page = await readFeed(database, { ...ALL, limit: 10 });
  expect(page.lines).toHaveLength(10);
  expect(page.hasMore).toBe(true);
  expect(page.newestAt).toBe(comments.at(-1)?.at);
});

test("a held feed shows nothing newer and counts it", async () => {
  const until = comments[20]?.at ?? 0;
  const { lines } = await readFeed(database, { ...ALL, until });
  expect(lines).toHaveLength(21);
  expect(await countNewer(database, 1, ["comment"], until)).toBe(
    comments.length - 21,
  );
});
