import { expect, test } from "vitest";

import { EVENT_KINDS, type GiftEvent, type LiveEvent } from "@/lib/model/event";
import { linesOf } from "@/lib/model/feed";
import { FEED_GROUPS, kindsWithout } from "@/lib/model/feed-groups";
import {
  aComment as aSaid,
  aLike,
  aPerson,
} from "@/tests/support/session-rows";

const AT = 1_700_000_000_000;

function aComment(row: number): LiveEvent & { row: number } {
  return {
    id: `ChatMessage:${String(row)}`,
    messageId: String(row),
    at: AT + row * 1000,
    receivedAt: AT,
    kind: "comment",
    text: "hello",
    row,
  };
}

function aGift(
  row: number,
  status: GiftEvent["streak"]["status"],
  total: number,
): GiftEvent & { row: number } {
  return {
    id: `GiftMessage:${String(row)}`,
    messageId: String(row),
    at: AT + row * 1000,
    receivedAt: AT,
    kind: "gift",
    giftId: "1",
    price: 5,
    count: 1,
    runningCount: total,
    streak: {
      id: status === "single" ? `own ${String(row)}` : "run",
      status,
      total,
    },
    row,
  };
}

test("the newest line comes first", () => {
  const lines = linesOf([aComment(1), aComment(3), aComment(2)], { clock: AT });
  expect(lines.map(({ row }) => row)).toEqual([3, 2, 1]);
});

test("a streak is one line that stands where it began and grows", () => {
  const lines = linesOf(
    [aGift(1, "start", 1), aComment(2), aGift(3, "continue", 6)],
    { clock: AT + 4000 },
  );
  expect(lines.map(({ row }) => row)).toEqual([2, 1]);
  expect(lines[1]?.streak).toEqual({
    total: 6,
    diamonds: 30,
    state: "running",
  });
});

test("a streak no longer runs after its end message", () => {
  const lines = linesOf([aGift(1, "start", 1), aGift(2, "end", 3)], {
    clock: AT + 3000,
  });
  expect(lines[0]?.streak).toMatchObject({ total: 3, state: "finished" });
});

test("a streak without an end message stops running after a minute", () => {
  const [line] = linesOf([aGift(1, "start", 2)], { clock: AT + 62_000 });
  expect(line?.streak?.state).toBe("stopped");
});

test("gifts outside a streak are lines of their own", () => {
  const lines = linesOf([aGift(1, "single", 1), aGift(2, "single", 1)], {
    clock: AT,
  });
  expect(lines.map(({ streak }) => streak?.state)).toEqual([null, null]);
  expect(lines).toHaveLength(2);
});

test("every kind stands in one group, and every group has its chip", () => {
  expect(kindsWithout([]).toSorted()).toEqual(EVENT_KINDS.toSorted());
  expect(Object.values(FEED_GROUPS).flat()).toHaveLength(EVENT_KINDS.length);
});

test("the kinds of a hidden group are left out", () => {
  const left = kindsWithout(["support"]);
  expect(left).not.toContain("superFan");
  expect(left).toContain("comment");
});

test("a sentence is one line with its last version", () => {
  const said = (row: number, text: string): LiveEvent & { row: number } => ({
    id: `CaptionMessage:${String(row)}`,
    messageId: String(row),
    at: AT + row * 1000,
    receivedAt: AT,
    kind: "caption",
    text,
    language: "en",
    sentenceId: "8",
    isFinal: row > 1,
    row,
  });
  const lines = linesOf([said(1, "good"), said(2, "good evening")], {
    clock: AT,
  });
  expect(lines.map(({ event }) => event)).toMatchObject([
    { text: "good evening" },
  ]);
});

test("a streak that has just begun says so", () => {
  const [line] = linesOf([aGift(1, "start", 1)], { clock: AT + 2000 });
  expect(line?.streak?.state).toBe("started");
});

test("likes of one person with at most ten seconds between are one line", () => {
  const likes = [0, 9_000, 19_000, 29_001].map((after, index) =>
    aLike(index + 1, AT + after, { count: 5 }),
  );
  const lines = linesOf(likes, { clock: AT + 30_000 });
  expect(lines.map(({ row, streak }) => [row, streak])).toEqual([
    [4, { total: 5, diamonds: null, state: "started" }],
    [1, { total: 15, diamonds: null, state: "finished" }],
  ]);
  expect(lines[1]?.event).toMatchObject({ kind: "like", count: 15 });
});

test("likes of others stand between and end nothing", () => {
  const other = { user: aPerson("12") };
  const lines = linesOf(
    [aLike(1, AT), aLike(2, AT + 1000, other), aLike(3, AT + 2000)],
    { clock: AT + 2000 },
  );
  expect(lines.map(({ row, streak }) => [row, streak?.total])).toEqual([
    [2, 5],
    [1, 10],
  ]);
  expect(lines[1]?.streak?.state).toBe("running");
});

test("a like that stood alone ends without a word", () => {
  const [line] = linesOf([aLike(1, AT)], { clock: AT + 10_001 });
  expect(line?.streak?.state).toBeNull();
});

test("masked people share one id, so their likes are lines of their own", () => {
  const masked = { traits: { isMasked: true } };
  const likes = [aLike(1, AT, masked), aLike(2, AT + 10, masked)];
  expect(linesOf(likes, { clock: AT })).toHaveLength(2);
});

test("roles are those that the event told", () => {
  const traits = { isModerator: true, teamLevel: 12 };
  const [line] = linesOf([aSaid(1, AT, { traits })], { clock: AT });
  expect(line?.traits).toEqual(traits);
});
