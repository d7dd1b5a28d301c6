import { expect, test } from "vitest";

import { compareIds } from "@/lib/derive/order";
import type { EventRow } from "@/lib/store/rows";
import { orderedEvents } from "@/lib/transfer/ordered-events";
import { collect } from "@/tests/support/collect";
import { aComment, aGift, aLike, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

async function idsOf(
  rows: readonly EventRow[],
  { chunkSize = 2_000, upper = Infinity } = {},
) {
  const database = temporaryDatabase();
  await database.events.bulkAdd(rows);
  const wanted = { session: 1, upper, chunkSize };
  const batches = await collect(orderedEvents(database, wanted));
  await database.delete();
  return batches.flat().map(({ id }) => id);
}

/** Rows of three kinds whose times repeat and go back and forth. */
const mixed = Array.from({ length: 90 }, (_, index) => {
  const at = NOON + ((index * 37) % 23) * 500;
  const make = [aComment, aLike, aGift][index % 3] ?? aComment;
  return make(index + 1, at);
});

test("events of all kinds come by time, then message id", async () => {
  const sorted = mixed.toSorted(
    (left, right) =>
      left.at - right.at || compareIds(left.messageId, right.messageId),
  );
  expect(await idsOf(mixed)).toEqual(sorted.map(({ id }) => id));
});

test.each([1, 2, 3, 7, 30, 31])(
  "chunks of %i rows give what one read gives",
  async (chunkSize) => {
    expect(await idsOf(mixed, { chunkSize })).toEqual(await idsOf(mixed));
  },
);

test("more events in one moment than a chunk holds all come once", async () => {
  const moment = Array.from({ length: 40 }, (_, index) =>
    aComment(index + 1, NOON + Math.floor(index / 20)),
  );
  const ids = await idsOf(moment, { chunkSize: 5 });
  expect(ids).toEqual(moment.map(({ id }) => id));
});

test("message ids are compared as numbers, then the method decides", async () => {
  const named = (row: number, id: string, messageId: string) =>
    aComment(row, NOON, { id, messageId });
  const rows = [
    named(1, "ChatMessage:10", "10"),
    named(2, "RoomPinMessage:9", "9"),
    named(3, "ChatMessage:9", "9"),
  ];
  expect(await idsOf(rows)).toEqual([
    "ChatMessage:9",
    "RoomPinMessage:9",
    "ChatMessage:10",
  ]);
});

test("rows above the upper one are left out, also where they fill whole chunks", async () => {
  const rows = Array.from({ length: 30 }, (_, index) =>
    aComment(30 - index, NOON + index),
  );
  expect(await idsOf(rows, { upper: 3, chunkSize: 4 })).toHaveLength(3);
});

test("events of other sessions are left out", async () => {
  const other = { ...aComment(1, NOON), session: 2 };
  expect(await idsOf([aComment(1, NOON), other])).toHaveLength(1);
});

test("a session without events gives none", async () => {
  expect(await idsOf([])).toEqual([]);
});
