import { expect, test } from "vitest";

import { alignedMinutes } from "@/lib/model/aligned-minutes";

import { aMinuteRow, NOON } from "../../support/session-rows";

const MINUTE_MS = 60_000;
const at = (minute: number) => NOON + minute * MINUTE_MS;

function aligned(
  changes: Partial<Parameters<typeof alignedMinutes>[0]> = {},
): ReturnType<typeof alignedMinutes> {
  return alignedMinutes({
    ...{ beganAt: NOON, startedAt: NOON, lastAt: at(4) - 1 },
    minutes: [0, 1, 3].map((minute) =>
      aMinuteRow(at(minute), { comments: minute + 1 }),
    ),
    gaps: [],
    ...changes,
  });
}

const comments = (live: ReturnType<typeof alignedMinutes>) =>
  Array.from(live, (minute) => minute?.comments);

test("a minute in which nothing came counts as none", () => {
  expect(comments(aligned())).toEqual([1, 2, 0, 4]);
});

test("a minute of which a part was not captured has no count", () => {
  const gaps = [{ from: at(1) + 20_000, to: at(2) + 1_000 }];
  expect(comments(aligned({ gaps }))).toEqual([1, null, 0, 4]);
});

test("what was before recording began is left out, and the minutes stay in place", () => {
  const live = aligned({ startedAt: at(1) + 30_000 });
  expect(comments(live)).toEqual([undefined, null, 0, 4]);
});

test("a last minute that is not over has no count", () => {
  expect(comments(aligned({ lastAt: at(3) + 9_000 }))).toEqual([
    ...[1, 2, 0, null],
  ]);
});

test("lives are counted from the minute of their beginning, wherever in it that was", () => {
  const began = { beganAt: NOON - 90_000, startedAt: NOON };
  expect(comments(aligned(began))).toEqual([undefined, undefined, 1, 2, 0, 4]);
});

test("a report of viewers holds for a minute, and no longer", () => {
  const reports: [number, number, string][] = [
    [at(0) + 10_000, 50, "1"],
    [at(0) + 50_000, 70, "2"],
  ];
  const minutes = [aMinuteRow(at(0), { reports })];
  const live = aligned({ minutes });
  const viewers = Array.from(live, (minute) => minute?.viewers);
  expect(viewers).toEqual([70, 70, null, null]);
});
