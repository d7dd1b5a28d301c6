import { expect, test } from "vitest";

import { EVENT_KINDS, type GiftEvent, type LiveEvent } from "@/lib/model/event";
import { FEED_GROUPS, kindsWithout, linesOf } from "@/lib/model/feed";

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
  const lines = linesOf([aComment(1), aComment(3), aComment(2)], AT);
  expect(lines.map(({ row }) => row)).toEqual([3, 2, 1]);
});

test("a streak is one line that stands where it began and grows", () => {
  const lines = linesOf(
    [aGift(1, "start", 1), aComment(2), aGift(3, "continue", 6)],
    AT + 4000,
  );
  expect(lines.map(({ row }) => row)).toEqual([2, 1]);
  expect(lines[1]?.streak).toEqual({ total: 6, diamonds: 30, isRunning: true });
});

test("a streak no longer runs after its end message", () => {
  const lines = linesOf([aGift(1, "start", 1), aGift(2, "end", 3)], AT + 3000);
  expect(lines[0]?.streak).toMatchObject({ total: 3, isRunning: false });
});

test("a streak without an end message stops running after a minute", () => {
  const [line] = linesOf([aGift(1, "start", 2)], AT + 62_000);
  expect(line?.streak?.isRunning).toBe(false);
});

test("gifts outside a streak are lines of their own", () => {
  const lines = linesOf([aGift(1, "single", 1), aGift(2, "single", 1)], AT);
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
  const lines = linesOf([said(1, "good"), said(2, "good evening")], AT);
  expect(lines.map(({ event }) => event)).toMatchObject([
    { text: "good evening" },
  ]);
});
