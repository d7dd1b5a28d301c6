import fc from "fast-check";
import { expect, test } from "vitest";

import { pointsOf, ratesOf, readTimeline } from "@/lib/queries/timeline";
import type { MinuteRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { aMinuteRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;
const ALL = { zoom: "all", maxPoints: 400 } as const;

test("every report is a point while there are few", () => {
  const minute = aMinuteRow(0, {
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
    aMinuteRow(0, { reports: [[0, 5, "1"]] }),
    aMinuteRow(3 * MINUTE, { reports: [[3 * MINUTE, 6, "2"]] }),
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
  const points = pointsOf([aMinuteRow(0, { reports })], 400);
  expect(points.length).toBeLessThanOrEqual(400);
  expect(Math.max(...points.map(({ viewers }) => viewers ?? 0))).toBe(999);
});

test("a long live has few points, and their means make up its total", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: 3, maxLength: 900 }),
      fc.integer({ min: 2, max: 400 }),
      (comments, maxPoints) => {
        const minutes = comments.map((count, index) =>
          aMinuteRow(index * MINUTE, { comments: count }),
        );
        const span = { from: 0, to: comments.length * MINUTE };
        const points = ratesOf({ minutes, gaps: [], span, maxPoints }).comments;
        expect(points.length).toBeLessThanOrEqual(maxPoints);
        expect(totalOf(points, comments.length)).toBeCloseTo(
          comments.reduce((sum, count) => sum + count, 0),
        );
      },
    ),
  );
});

/** Every point stands for the minutes up to the next. */
function totalOf(
  points: readonly { at: number; perMinute: number | null }[],
  minutes: number,
): number {
  return points.reduce((sum, { at, perMinute }, index) => {
    const end = points[index + 1]?.at ?? minutes * MINUTE;
    return sum + ((perMinute ?? 0) * (end - at)) / MINUTE;
  }, 0);
}

function commentRates(
  minutes: MinuteRow[],
  to: number,
  gaps: { from: number; to: number }[] = [],
) {
  const caused = gaps.map((gap) => ({ ...gap, cause: "reload" as const }));
  const span = { from: 0, to };
  return ratesOf({ minutes, gaps: caused, span, maxPoints: 400 }).comments;
}

test("a minute in which nobody wrote is told apart from one that was missed", () => {
  const minutes = [aMinuteRow(0, { comments: 4 })];
  const missed = { from: 2 * MINUTE, to: 3 * MINUTE };
  expect(commentRates(minutes, 4 * MINUTE, [missed])).toEqual([
    { at: 0, perMinute: 4 },
    { at: MINUTE, perMinute: 0 },
    { at: 2 * MINUTE, perMinute: null },
    { at: 3 * MINUTE, perMinute: 0 },
  ]);
});

test("a minute that is missed in part keeps what was seen of it", () => {
  const minutes = [aMinuteRow(0, { comments: 4 })];
  const missed = { from: 20_000, to: MINUTE };
  expect(commentRates(minutes, MINUTE, [missed])).toEqual([
    { at: 0, perMinute: 4 },
  ]);
});

test("the minute that is not over is left out", () => {
  const minutes = [0, MINUTE].map((at) => aMinuteRow(at, { comments: 7 }));
  expect(commentRates(minutes, MINUTE + 5_000)).toHaveLength(1);
});

async function sampleTimeline(
  wanted: Partial<Parameters<typeof readTimeline>[1]>,
) {
  const database = temporaryDatabase();
  const offsets = [1000, 5000, 2000];
  const rows = sampleRows({ until: 30 * MINUTE, session: { offsets } });
  await fillDatabase(database, rows);
  const asked = { session: 1, ...ALL, ...wanted };
  return { rows, timeline: await readTimeline(database, asked) };
}

test("gaps move from our clock onto TikTok's", async () => {
  const { rows, timeline } = await sampleTimeline({});
  const gap = rows.coverage.find(({ cause }) => cause);
  expect(timeline?.gaps).toEqual([
    {
      from: (gap?.from ?? 0) - 2000,
      to: (gap?.to ?? 0) - 2000,
      cause: "socket",
    },
  ]);
});

test("the whole live reaches from the beginning of the recording to now", async () => {
  const { timeline } = await sampleTimeline({});
  expect(timeline).toMatchObject({ from: 6 * MINUTE, to: 30 * MINUTE });
});

test("the last ten minutes hold nothing older, and no gap of before", async () => {
  const { timeline } = await sampleTimeline({ zoom: "minutes" });
  expect(timeline).toMatchObject({ from: 20 * MINUTE, gaps: [] });
  for (const { at } of timeline?.viewers ?? [])
    expect(at).toBeGreaterThanOrEqual(20 * MINUTE);
});

test("the peak is the highest report of what is shown", async () => {
  const { rows, timeline } = await sampleTimeline({});
  expect(timeline?.peak?.viewers).toBe(rows.sessions[0]?.tallies.viewersPeak);
});

test("a session that is gone has no timeline", async () => {
  const { timeline } = await sampleTimeline({ session: 7 });
  expect(timeline).toBeNull();
});
