import { expect, test } from "vitest";

import { givenBefore, insertMessage, placesOf } from "@/lib/derive/streaks";
import type { StreakMessage } from "@/lib/store/rows";

function aMessage(fields: Partial<StreakMessage>): StreakMessage {
  const { count = 1, isEnd = false, row = count } = fields;
  const messageId = fields.messageId ?? String(row);
  return { count, isEnd, row, messageId, fanTickets: fields.fanTickets ?? 0 };
}

function streakOf(...messages: Partial<StreakMessage>[]): StreakMessage[] {
  return messages.reduce<StreakMessage[]>(
    (streak, message) => insertMessage(streak, aMessage(message)),
    [],
  );
}

test("a streak counts each gift once", () => {
  const places = placesOf(
    streakOf(
      { count: 1 },
      { count: 3 },
      { count: 7 },
      { count: 7, isEnd: true, row: 9 },
    ),
  );
  expect(places.map(({ growth }) => growth)).toEqual([1, 2, 4, 0]);
  expect(places.map(({ status }) => status)).toEqual([
    "start",
    "continue",
    "continue",
    "end",
  ]);
});

test("a message between two others takes its growth from the one behind it", () => {
  const late = placesOf(streakOf({ count: 1 }, { count: 7 }, { count: 3 }));
  expect(late.map(({ row, growth, total }) => [row, growth, total])).toEqual([
    [1, 1, 1],
    [3, 2, 3],
    [7, 4, 7],
  ]);
});

test("an end message that says less than was seen takes nothing away", () => {
  const places = placesOf(
    streakOf({ count: 5 }, { count: 4, isEnd: true, row: 9 }),
  );
  expect(places.map(({ growth, total }) => [growth, total])).toEqual([
    [5, 5],
    [0, 5],
  ]);
});

test.each([
  [
    "nothing when the first message brought its whole count",
    1,
    [{ count: 3, fanTickets: 3 }],
    0,
  ],
  [
    "what the first message did not bring",
    1,
    [{ count: 34, fanTickets: 1 }],
    33,
  ],
  [
    "by price, since fan tickets are diamonds",
    5,
    [{ count: 4, fanTickets: 10 }],
    2,
  ],
  ["all of it when only the end was seen", 1, [{ count: 6, isEnd: true }], 6],
  ["nothing when the first message does not tell", 1, [{ count: 6 }], 0],
  ["nothing of no messages", 1, [], 0],
])("before the first message came %s", (_case, price, messages, before) => {
  expect(givenBefore(streakOf(...messages), price)).toBe(before);
});
