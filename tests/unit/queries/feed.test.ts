import { beforeAll, expect, test } from "vitest";

import { countNewer, readFeed } from "@/lib/queries/feed";
import { readGifters } from "@/lib/queries/gifters";

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

test("gifters come in the order of their diamonds", async () => {
  const gifters = await readGifters(database, 1, 3);
  const diamonds = rows.people
    .map((person) => person.diamonds)
    .sort((left, right) => right - left);
  expect(gifters.map((gifter) => gifter.diamonds)).toEqual(
    diamonds.slice(0, 3),
  );
});

test("who gave nothing is no gifter", async () => {
  const gifters = await readGifters(database, 1, 1000);
  expect(gifters.every(({ diamonds }) => diamonds > 0)).toBe(true);
});
