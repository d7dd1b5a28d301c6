import { expect, test } from "vitest";

import { giversOf, recapOf, type RecapSource } from "@/lib/model/recap";
import { noTallies } from "@/lib/model/tallies";

import { aMinuteRow, aPersonRow, NOON } from "../../support/session-rows";

const MINUTE = 60_000;

function aSource(changes: Partial<RecapSource> = {}): RecapSource {
  return {
    startedAt: NOON,
    lastAt: NOON + 20 * MINUTE,
    streamer: "1",
    tallies: {
      ...noTallies(),
      ...{
        comments: 80,
        likesObserved: 400,
        likesReported: 900,
        gifts: 20,
        diamonds: 1_000,
      },
      ...{ people: 41, commenters: 21, gifters: 4, followers: 5, follows: 6 },
      streamer: { people: true, commenters: true, gifters: false },
      ...{ viewerMs: 120 * MINUTE * 10, reportedMs: 10 * MINUTE },
    },
    covered: [
      { from: NOON, to: NOON + 6 * MINUTE },
      { from: NOON + 10 * MINUTE, to: NOON + 20 * MINUTE },
    ],
    minutes: [],
    givers: [],
    ...changes,
  };
}

test("duration goes from the first to the last, and covered is what was captured of it", () => {
  const { durationMs, coveredMs, coveredShare } = recapOf(aSource());
  expect([durationMs, coveredMs, coveredShare]).toEqual([
    ...[20 * MINUTE, 16 * MINUTE, 0.8],
  ]);
});

test("rates are over the captured time", () => {
  const { rates, viewerMinutes } = recapOf(aSource());
  expect(rates?.comments).toEqual({ perMinute: 5, perHour: 300 });
  expect(rates?.diamonds).toEqual({ perMinute: 62.5, perHour: 3_750 });
  expect(rates?.likes).toEqual({ perMinute: 25, perHour: 1_500 });
  expect(viewerMinutes).toBe(1_200);
});

test("conversions are distinct people without the streamer", () => {
  const givers = [
    { diamonds: 900, comments: 3 },
    { diamonds: 90, comments: 0 },
    { diamonds: 10, comments: 1 },
    { diamonds: 0, comments: 0 },
  ];
  const { conversions, concentration } = recapOf(aSource({ givers }));
  expect(conversions).toEqual({
    seen: 40,
    commented: { count: 20, share: 0.5 },
    followed: { count: 5, share: 0.125 },
    gifted: { count: 4, share: 0.1 },
    giftedOfCommenters: { count: 2, share: 0.1 },
  });
  expect(concentration).toMatchObject({ top1: 0.9, half: 1 });
});

test("a peak is the highest minute, the first of equal ones, in whatever order they come", () => {
  const minutes = [
    aMinuteRow(NOON + 2 * MINUTE, {
      comments: 9,
      reports: [[NOON + 5, 7, "1"]],
    }),
    aMinuteRow(NOON + MINUTE, {
      ...{ comments: 9, joins: 2 },
      reports: [
        [NOON + 1, 7, "2"],
        [NOON + 2, 8, "3"],
        [NOON + 3, 8, "4"],
      ],
    }),
  ];
  const { peaks } = recapOf(aSource({ minutes }));
  expect(peaks).toEqual({
    viewers: { at: NOON + 2, value: 8 },
    comments: { at: NOON + MINUTE, value: 9 },
    joins: { at: NOON + MINUTE, value: 2 },
    ...{ likes: null, diamonds: null },
  });
  const turned = minutes.toReversed();
  expect(recapOf(aSource({ minutes: turned })).peaks).toEqual(peaks);
});

test("a session without anything has neither rates nor shares", () => {
  const empty = recapOf({
    ...aSource({ startedAt: null, lastAt: null, covered: [] }),
    tallies: noTallies(),
  });
  expect(empty).toMatchObject({
    ...{ durationMs: 0, coveredShare: null, rates: null, concentration: null },
    conversions: { seen: 0, commented: { count: 0, share: null } },
  });
});

test("givers are who gave, and the streamer is none", () => {
  const people = [
    aPersonRow("1", { gifts: 3, diamonds: 3 }),
    aPersonRow("2", { gifts: 1 }),
    aPersonRow("3", { comments: 4 }),
  ];
  expect(giversOf(people, "1").map(({ person }) => person)).toEqual(["2"]);
});
