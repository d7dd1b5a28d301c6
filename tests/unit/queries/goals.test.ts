import { expect, test } from "vitest";

import type { Goal } from "@/lib/model/goals/goal";
import { GOALS } from "@/lib/model/settings/goals";
import { noTallies, totalsOf } from "@/lib/model/tallies";
import { readGoals } from "@/lib/queries/goals";
import {
  aLike,
  aMinuteRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const MINUTE_MS = 60_000;

function aGoal(changes: Partial<Goal>): Goal {
  return { id: "1", figure: "comments", target: 50, streamer: "", ...changes };
}

/** Twenty minutes with three comments each, and a like in each that TikTok counts a hundred more for. */
async function recorded() {
  const database = temporaryDatabase();
  const minutes = Array.from({ length: 20 }, (_, index) => index);
  const tallies = {
    ...noTallies(),
    ...{ comments: 60, likesReported: 2_000, diamonds: 7 },
    ...{ viewersLast: 40, viewersPeak: 90 },
  };
  const lastAt = NOON + 20 * MINUTE_MS;
  const row = aSessionRow({ tallies, lastAt, liveStartedAt: NOON });
  await database.sessions.add(row);
  await database.minutes.bulkAdd(
    minutes.map((index) =>
      aMinuteRow(NOON + index * MINUTE_MS, {
        comments: 3,
        reports: index === 4 ? [[NOON + 4 * MINUTE_MS + 9, 90, "1"]] : [],
      }),
    ),
  );
  await database.events.bulkAdd(
    minutes.map((index) =>
      aLike(index + 1, NOON + index * MINUTE_MS + 30_000, {
        reportedTotal: 100 * (index + 1),
      }),
    ),
  );
  return { database, totals: totalsOf(tallies, "") };
}

test("goals tell the figures of the tiles", async () => {
  const { database, totals } = await recorded();
  const goals = [
    "comments",
    "likes",
    "diamonds",
    "viewers",
    "follows",
  ] as const;
  const shown = await readGoals(
    database,
    1,
    goals.map((figure) => aGoal({ id: figure, figure, target: 9_999 })),
  );
  expect(shown.map(({ progress }) => progress.now)).toEqual([
    ...[totals.comments, totals.likesReported, totals.diamonds],
    ...[totals.viewersLast, totals.follows],
  ]);
});

test("the pace is of the last ten minutes, and the end follows from it", async () => {
  const { database } = await recorded();
  const [shown] = await readGoals(database, 1, [aGoal({ target: 90 })]);
  expect(shown?.progress).toMatchObject({
    ...{ perHourRecent: 180, perHourWhole: 180 },
    endsAt: NOON + 30 * MINUTE_MS,
  });
});

test("a goal was reached in the minute that brought the last of it", async () => {
  const { database } = await recorded();
  const reached = await readGoals(database, 1, [
    aGoal({ target: 30 }),
    aGoal({ figure: "viewers", target: 90 }),
    aGoal({ figure: "minutes", target: 5 }),
  ]);
  expect(reached.map(({ reachedAt }) => reachedAt)).toEqual([
    ...[NOON + 9 * MINUTE_MS, NOON + 4 * MINUTE_MS + 9],
    NOON + 5 * MINUTE_MS,
  ]);
  const [likes] = await readGoals(database, 1, [
    aGoal({ figure: "likes", target: 1_000 }),
  ]);
  const found = (likes?.reachedAt ?? 0) - NOON;
  expect(found / MINUTE_MS).toBeGreaterThan(8.5);
  expect(found / MINUTE_MS).toBeLessThan(10.5);
});

test("goals about sales follow what was sold, and without it nothing is known", async () => {
  const { database } = await recorded();
  const at = (minute: number) => NOON + minute * MINUTE_MS;
  const sold = {
    currency: "EUR",
    sold: [2, 6, 12, 18].map((minute) => ({
      ...{ at: at(minute), pieces: 2, minor: 1_250 },
    })),
  };
  const goals = [
    aGoal({ figure: "pieces", target: 5 }),
    aGoal({ figure: "revenue", target: 100 }),
  ];
  const [pieces, revenue] = await readGoals(database, 1, goals, sold);
  expect(pieces).toMatchObject({
    ...{ reachedAt: at(12), progress: { now: 8, isReached: true } },
  });
  // Two sales of 12.50 in the last ten minutes: 50 more take twenty.
  expect(revenue?.progress).toMatchObject({
    ...{ now: 50, perHourRecent: 150, endsAt: at(40) },
  });
  const unknown = await readGoals(database, 1, goals);
  expect(unknown.map(({ progress }) => progress.now)).toEqual([null, null]);
});

test("goals of another streamer are not shown", async () => {
  const { database } = await recorded();
  const goals = [
    aGoal({ id: "a", streamer: "maple.fox" }),
    aGoal({ id: "b", streamer: "quiet.heron" }),
  ];
  const shown = await readGoals(database, 1, goals);
  expect(shown.map(({ goal }) => goal.id)).toEqual(["a"]);
});

test("what was stored and is no goal is left out", () => {
  const good = aGoal({ streamer: "maple.fox" });
  const goals = [good, { ...good, figure: "coins" }, { ...good, target: 0 }, 7];
  expect(GOALS.parse({ goals })).toEqual({ goals: [good] });
});
