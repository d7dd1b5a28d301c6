import { expect, test } from "vitest";

import { sumOf } from "@/lib/model/recent";
import { rateOf, readRecent } from "@/lib/queries/recent";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { aMinuteRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;

test("the rate of comments is that of the last five minutes", () => {
  const minutes = Array.from({ length: 20 }, (_, index) =>
    aMinuteRow(index * MINUTE, { comments: index < 15 ? 100 : 10 }),
  );
  expect(rateOf(minutes, 0, 20 * MINUTE - 1)).toBeCloseTo(10, 1);
});

test("the rate of a time in the past counts nothing that came later", () => {
  const minutes = Array.from({ length: 20 }, (_, index) =>
    aMinuteRow(index * MINUTE, { comments: index < 10 ? 10 : 500 }),
  );
  expect(rateOf(minutes, 0, 10 * MINUTE - 1)).toBeCloseTo(10, 1);
});

test("comments from before the recording are no rate of now", () => {
  const minutes = [
    aMinuteRow(8 * MINUTE, { comments: 500 }),
    aMinuteRow(9 * MINUTE, { comments: 6 }),
  ];
  expect(rateOf(minutes, 9 * MINUTE, 9 * MINUTE + 30_000)).toBe(6);
});

async function sampleRecent(minutes: number) {
  const database = temporaryDatabase();
  const rows = sampleRows({ until: 100 * MINUTE - 1, minutes });
  await fillDatabase(database, rows);
  const recent = await readRecent(database, 1);
  if (!recent) throw new Error("the session is gone");
  return { database, rows, recent };
}

test("what came in ten minutes is what their events add up to", async () => {
  const { rows, recent } = await sampleRecent(30);
  expect(recent.since).toBe(90 * MINUTE);
  const events = rows.events.filter(({ at }) => at >= recent.since);
  const comments = events.filter(({ kind }) => kind === "comment");
  expect(sumOf(recent.rates.comments)).toBe(comments.length);
  const diamonds = events.flatMap((event) =>
    event.kind === "gift" ? (event.price ?? 0) * event.count : [],
  );
  expect(sumOf(recent.rates.diamonds)).toBe(sumOf(diamonds));
  const reports = events.flatMap((event) =>
    event.kind === "viewers" ? event : [],
  );
  expect(recent.viewers).toEqual(reports.map(({ now }) => now));
  expect(recent.entries).toEqual(reports.map(({ entries }) => entries));
});

test("newcomers and active people are counted without the streamer", async () => {
  const { database, rows } = await sampleRecent(8);
  const [first] = rows.people;
  await database.sessions.where({ number: 1 }).modify((row) => {
    row.streamer.id = first?.person ?? "";
  });
  const recent = await readRecent(database, 1);
  expect(sumOf(recent?.newcomers ?? [])).toBe(rows.people.length - 1);
  expect(recent?.active).toBe(rows.people.length - 1);
});

test("the likes that TikTok had reported are those before the first of these minutes", async () => {
  const { rows, recent } = await sampleRecent(30);
  const before = rows.events
    .filter(({ at }) => at < recent.since)
    .flatMap((event) => (event.kind === "like" ? event.reportedTotal : []));
  const first = rows.events.find(
    ({ kind, at }) => kind === "like" && at >= recent.since,
  );
  if (first?.kind !== "like") throw new Error("nobody liked");
  expect(recent.likesReportedBefore).toBe(first.reportedTotal - first.count);
  expect(recent.likesReportedBefore).toBeGreaterThanOrEqual(
    Math.max(...before),
  );
});

test("of a recording that has just begun there is no rate of ten minutes ago", async () => {
  const { recent } = await sampleRecent(3);
  expect(recent.commentRateBefore).toBeNull();
  expect((await sampleRecent(30)).recent.commentRateBefore).toBeGreaterThan(0);
});

test("a session that is gone has nothing recent", async () => {
  expect(await readRecent(temporaryDatabase(), 7)).toBeNull();
});
