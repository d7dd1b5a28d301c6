import { expect, test } from "vitest";

import {
  comparedFigures,
  medianFigures,
  medianLive,
} from "@/lib/model/compared-figures";
import type { AlignedLive } from "@/lib/model/compare";
import { noTallies, totalsOf } from "@/lib/model/tallies";

function live(comments: readonly (number | null)[]): AlignedLive {
  return comments.map((value) => ({
    ...{ viewers: null, comments: value, likes: null, diamonds: value },
    ...{ joins: null, follows: null, shares: null },
  }));
}

function figures(comments: number, minutes: AlignedLive) {
  const totals = totalsOf({ ...noTallies(), comments }, "1");
  return comparedFigures(totals, { startedAt: 0, lastAt: 180_000 }, minutes);
}

test("a rate is the mean of the minutes that were captured", () => {
  const { commentsPerMinute, durationMs } = figures(9, live([4, null, 5]));
  expect(commentsPerMinute).toBe(4.5);
  expect(durationMs).toBe(180_000);
});

test("what no minute tells is not known", () => {
  expect(figures(9, live([null])).diamondsPerMinute).toBeNull();
});

test("medians are taken over the lives that know the figure", () => {
  const all = [
    figures(1, live([1])),
    figures(5, live([null])),
    figures(9, live([3])),
  ];
  const { comments, commentsPerMinute, viewersPeak } = medianFigures(all);
  expect(comments).toBe(5);
  expect(commentsPerMinute).toBe(2);
  expect(viewersPeak).toBeNull();
});

test("the median live is as long as the longest, and leaves gaps out", () => {
  const lives = [live([1, 2]), live([3, null, 8]), live([5, null])];
  expect(medianLive(lives, "comments")).toEqual([3, 2, 8]);
  expect(medianLive([live([null])], "comments")).toEqual([null]);
});
