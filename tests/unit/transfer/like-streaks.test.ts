import { expect, test } from "vitest";

import { LIKE_STREAK_MS } from "@/lib/model/like-streak";
import { withLikeStreaks } from "@/lib/transfer/like-streaks";
import type { EventRow } from "@/lib/store/rows";
import { collect } from "@/tests/support/collect";
import { aComment, aLike, aPerson, NOON } from "@/tests/support/session-rows";

async function* batchesOf(rows: readonly EventRow[], size: number) {
  for (let from = 0; from < rows.length; from += size)
    yield await Promise.resolve(rows.slice(from, from + size));
}

async function streaksOf(rows: readonly EventRow[], size = 100) {
  const placed = await collect(withLikeStreaks(batchesOf(rows, size)));
  return placed.flat().map(({ event, streak }) => {
    return streak
      ? `${String(event.row)} ${streak.status} ${String(streak.total)}`
      : String(event.row);
  });
}

test("likes with at most ten seconds between them are one streak with a running total", async () => {
  const rows = [0, 10_000, 20_000].map((after, index) =>
    aLike(index + 1, NOON + after),
  );
  expect(await streaksOf(rows)).toEqual([
    "1 start 5",
    "2 continue 10",
    "3 end 15",
  ]);
});

test("a like after a longer pause begins anew", async () => {
  const rows = [aLike(1, NOON), aLike(2, NOON + LIKE_STREAK_MS + 1)];
  expect(await streaksOf(rows)).toEqual(["1 single 5", "2 single 5"]);
});

test("the likes of two persons do not mix", async () => {
  const other = { user: aPerson("12") };
  const rows = [
    aLike(1, NOON),
    aLike(2, NOON + 1, other),
    aLike(3, NOON + 2),
    aLike(4, NOON + 3, other),
  ];
  expect(await streaksOf(rows)).toEqual([
    "1 start 5",
    "2 start 5",
    "3 end 10",
    "4 end 10",
  ]);
});

test("likes of nobody stand alone", async () => {
  const { user: _, ...nobody } = aLike(1, NOON);
  const rows = [nobody, { ...nobody, row: 2 }];
  expect(await streaksOf(rows)).toEqual(["1 single 5", "2 single 5"]);
});

test("a streak carries the id of its first event", async () => {
  const rows = [aLike(1, NOON), aLike(2, NOON + 1)];
  const placed = await collect(withLikeStreaks(batchesOf(rows, 1)));
  expect(placed.flat().map(({ streak }) => streak?.id)).toEqual([
    rows[0]?.id,
    rows[0]?.id,
  ]);
});

test("events keep their order around likes, however they are batched", async () => {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const at = NOON + index * 3_700;
    return index % 3 === 0 ? aLike(index, at) : aComment(index, at);
  });
  const whole = await streaksOf(rows, rows.length);
  for (const size of [1, 2, 7, 59])
    expect(await streaksOf(rows, size)).toEqual(whole);
  expect(whole.map((line) => Number(line.split(" ")[0]))).toEqual(
    rows.map(({ row }) => row),
  );
});

test("no more than ten seconds of events are held back", async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) =>
    aLike(index, NOON + index * 100, { user: aPerson(String(index)) }),
  );
  let given = 0;
  let most = 0;
  async function* counted() {
    for await (const batch of batchesOf(rows, 10)) {
      given += batch.length;
      yield batch;
    }
  }
  for await (const placed of withLikeStreaks(counted())) {
    given -= placed.length;
    most = Math.max(most, given);
  }
  expect(most).toBeLessThanOrEqual(LIKE_STREAK_MS / 100 + 10);
});

test("the likes of masked people, who share one id, are never one streak", async () => {
  const masked = { traits: { isMasked: true } };
  const rows = [aLike(1, NOON, masked), aLike(2, NOON + 1, masked)];
  expect(await streaksOf(rows)).toEqual(["1 single 5", "2 single 5"]);
});
