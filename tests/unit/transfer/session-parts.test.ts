import { expect, test } from "vitest";

import { DEFAULT_RATES } from "@/lib/model/money";
import { noTallies } from "@/lib/model/tallies";
import {
  coveragePart,
  sessionPart,
  streamerPart,
  totalsPart,
} from "@/lib/transfer/session-parts";
import { aSessionRow, NOON } from "@/tests/support/session-rows";

test("coverage is moved to TikTok's clock by the median offset", () => {
  const session = aSessionRow({ offsets: [900, 100, 300] });
  const part = coveragePart(session, [
    { session: 1, from: NOON, to: NOON + 10 },
    { session: 1, from: NOON + 10, to: NOON + 50, cause: "worker" },
  ]);
  expect(part.intervals).toEqual([{ from: NOON - 300, to: NOON - 290 }]);
  expect(part.gaps).toEqual([
    { from: NOON - 290, to: NOON - 250, cause: "worker" },
  ]);
});

test("unknown methods are in the order of their names", () => {
  const unknownMethods = { Zebra: 1, Apple: 2 };
  const part = coveragePart(aSessionRow({ unknownMethods }), []);
  expect(Object.keys(part.unknownMethods)).toEqual(["Apple", "Zebra"]);
});

test("a session that the user stopped says so and ends then", () => {
  const stopped = aSessionRow({
    status: "live",
    stoppedAt: NOON + 5_000,
    offsets: [200],
  });
  expect(sessionPart(stopped)).toMatchObject({
    status: "ended",
    endReason: "user",
    endedAt: NOON + 4_800,
    rooms: [{ from: NOON, to: NOON + 4_800 }],
  });
});

test("a live that goes on has no end", () => {
  expect(sessionPart(aSessionRow())).toMatchObject({
    endReason: null,
    endedAt: null,
    rooms: [{ id: "7300000000000000001", to: null }],
  });
});

test("an interrupted session's room ends with what was last known", () => {
  const session = aSessionRow({ status: "interrupted", lastAt: NOON + 7 });
  expect(sessionPart(session)).toMatchObject({
    endedAt: null,
    rooms: [{ to: NOON + 7 }],
  });
});

test("the picture's address goes without its signature", () => {
  const avatar = "https://p16.tiktokcdn.com/otter.jpeg?x-signature=abc#top";
  const streamer = { id: "", handle: "maple.fox", nickname: "", avatar };
  expect(streamerPart(aSessionRow({ streamer }))).toEqual({
    id: null,
    handle: "maple.fox",
    nickname: null,
    followers: null,
    bio: null,
    avatar: "https://p16.tiktokcdn.com/otter.jpeg",
  });
});

test("totals carry the estimate of the rates given", () => {
  const tallies = { ...noTallies(), diamonds: 1_000 };
  const { estimate } = totalsPart(aSessionRow({ tallies }), DEFAULT_RATES.USD);
  expect(estimate).toEqual({
    currency: "USD",
    perDiamond: 0.005,
    low: 3.5,
    mid: 5,
    high: 6,
  });
});
