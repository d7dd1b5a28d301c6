import { expect, test } from "vitest";

import type { MinuteRow } from "@/lib/store/rows";
import { minuteParts } from "@/lib/transfer/minute-parts";
import { aMinuteRow, NOON } from "@/tests/support/session-rows";

const MINUTE = 60_000;

function viewersOf(rows: readonly MinuteRow[]) {
  return minuteParts(rows).map(({ viewers }) => viewers);
}

test("a minute shows its last report", () => {
  const row = aMinuteRow(NOON, {
    reports: [
      [NOON + 1, 80, "1"],
      [NOON + 9, 90, "2"],
    ],
  });
  expect(viewersOf([row])).toEqual([90]);
});

test("a report is carried into the next minute and no further", () => {
  const rows = [
    aMinuteRow(NOON, { reports: [[NOON + 30_000, 80, "1"]] }),
    aMinuteRow(NOON + MINUTE, { comments: 1 }),
    aMinuteRow(NOON + 2 * MINUTE, { comments: 1 }),
  ];
  expect(viewersOf(rows)).toEqual([80, 80, null]);
});

test("nothing is carried over a gap", () => {
  const rows = [
    aMinuteRow(NOON, { reports: [[NOON, 80, "1"]] }),
    aMinuteRow(NOON + 5 * MINUTE, { likes: 3 }),
  ];
  expect(viewersOf(rows)).toEqual([80, null]);
});

test("before the first report the viewers are not known", () => {
  expect(viewersOf([aMinuteRow(NOON, { joins: 1 })])).toEqual([null]);
});

test("minutes that events were moved out of are left out", () => {
  expect(minuteParts([aMinuteRow(NOON)])).toEqual([]);
});
