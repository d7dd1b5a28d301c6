import { expect, test } from "vitest";

import { pointsOf, rateOf, readSeries } from "@/lib/queries/series";
import type { MinuteRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;

function aMinute(minute: number, changes: Partial<MinuteRow>): MinuteRow {
  return {
    session: 1,
    minute,
    comments: 0,
    likes: 0,
    gifts: 0,
    diamonds: 0,
    joins: 0,
    follows: 0,
    shares: 0,
    reports: [],
    ...changes,
  };
}

test("every report is a point while there are few", () => {
  const minute = aMinute(0, {
    reports: [
      [0, 5, "1"],
      [10_000, 6, "2"],
    ],
  });
  expect(pointsOf([minute], 400)).toEqual([
    { at: 0, viewers: 5 },
    { at: 10_000, viewers: 6 },
  ]);
});

test("the curve breaks where a report no longer holds", () => {
  const minutes = [
    aMinute(0, { reports: [[0, 5, "1"]] }),
    aMinute(3 * MINUTE, { reports: [[3 * MINUTE, 6, "2"]] }),
  ];
  expect(pointsOf(minutes, 400)).toEqual([
    { at: 0, viewers: 5 },
    { at: MINUTE, viewers: null },
    { at: 3 * MINUTE, viewers: 6 },
  ]);
});

test("many reports become few points that keep the peak", () => {
  const reports = Array.from(
    { length: 5000 },
    (_, index): [number, number, string] => [
      index * 1000,
      index === 2345 ? 999 : 10,
      String(index),
    ],
  );
  const points = pointsOf([aMinute(0, { reports })], 400);
  expect(points.length).toBeLessThanOrEqual(400);
  expect(Math.max(...points.map(({ viewers }) => viewers ?? 0))).toBe(999);
});

test("the rate of comments is that of the last five minutes", () => {
  const minutes = Array.from({ length: 20 }, (_, index) =>
    aMinute(index * MINUTE, { comments: index < 15 ? 100 : 10 }),
  );
  expect(rateOf(minutes, 0, 20 * MINUTE - 1)).toBeCloseTo(10, 1);
});

test("comments from before the recording are no rate of now", () => {
  const minutes = [
    aMinute(8 * MINUTE, { comments: 500 }),
    aMinute(9 * MINUTE, { comments: 6 }),
  ];
  expect(rateOf(minutes, 9 * MINUTE, 9 * MINUTE + 30_000)).toBe(6);
});

test("gaps move from our clock onto TikTok's", async () => {
  const database = temporaryDatabase();
  const rows = sampleRows({
    until: 30 * MINUTE,
    session: { offsets: [1000, 5000, 2000] },
  });
  await fillDatabase(database, rows);
  const gap = rows.coverage.find(({ cause }) => cause);
  const series = await readSeries(database, 1, 400);
  expect(series?.gaps).toEqual([
    {
      from: (gap?.from ?? 0) - 2000,
      to: (gap?.to ?? 0) - 2000,
      cause: "socket",
    },
  ]);
});

test("a session that is gone has no series", async () => {
  expect(await readSeries(temporaryDatabase(), 7, 400)).toBeNull();
});
