import {
  figureNow,
  type Goal,
  goalsFor,
  isGoalReached,
} from "@/lib/model/goals/goal";
import {
  type Gain,
  type GoalProgress,
  progressOf,
} from "@/lib/model/goals/progress";
import { soldAt, soldIn, type SoldSoFar } from "@/lib/model/goals/sold";
import type { Overview } from "@/lib/model/overview";
import type { MinuteRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";
import { likesReportedAt } from "./recent";

export interface ShownGoal {
  goal: Goal;
  progress: GoalProgress;
  /** When it was reached, to the minute, epoch ms on TikTok's clock; null before, or where that was not recorded. */
  reachedAt: number | null;
}

interface Reading {
  database: ReadDatabase;
  overview: Overview;
  minutes: readonly MinuteRow[];
  sold: SoldSoFar | null;
}

const MINUTE_MS = 60_000;
const RECENT_MS = 10 * MINUTE_MS;

/** How far the goals of a session's streamer are. Without `sold` nothing is known of goals about sales. */
export async function readGoals(
  database: ReadDatabase,
  session: number,
  goals: readonly Goal[],
  sold: SoldSoFar | null = null,
): Promise<ShownGoal[]> {
  if (goals.length === 0) return [];
  const row = await database.sessions.get(session);
  if (!row) return [];
  const minutes = await database.minutes
    .where("[session+minute]")
    .between([session], [session, []])
    .toArray();
  const reading = { database, overview: overviewOf(row), minutes, sold };
  return Promise.all(
    goalsFor(goals, row.streamer.handle).map((goal) => shown(reading, goal)),
  );
}

async function shown(reading: Reading, goal: Goal): Promise<ShownGoal> {
  const { overview, sold } = reading;
  const { startedAt, lastAt } = overview;
  const figures = { ...overview, sold };
  const isReached = isGoalReached(goal, figures);
  const gainSince = (since: number) => gainOf(reading, goal, since);
  const begin = startedAt ?? 0;
  const recentFrom = Math.max(begin, minuteOf((lastAt ?? 0) - RECENT_MS));
  const progress = progressOf(goal.target, {
    now: figureNow(goal.figure, figures),
    ...{ isReached, clock: lastAt },
    recent: await gainSince(recentFrom),
    whole: await gainSince(begin),
  });
  const reachedAt = isReached ? await reachedAtOf(reading, goal) : null;
  return { goal, progress, reachedAt };
}

/** What was added since then; null for viewers, who do not add up. */
async function gainOf(
  { database, overview, minutes, sold }: Reading,
  { figure }: Goal,
  since: number,
): Promise<Gain | null> {
  const ms = (overview.lastAt ?? 0) - since;
  switch (figure) {
    case "viewers":
      return null;
    case "minutes":
      return { gained: ms / MINUTE_MS, ms };
    case "likes": {
      const { number, totals } = overview;
      const before = await likesReportedAt(database, number, since);
      return {
        gained: before === null ? 0 : totals.likesReported - before,
        ms,
      };
    }
    case "pieces":
    case "revenue":
      return sold && { gained: soldIn(sold, figure, { since }), ms };
    case "diamonds":
    case "follows":
    case "comments": {
      const rows = minutes.filter(({ minute }) => minute >= minuteOf(since));
      return { gained: rows.reduce((sum, row) => sum + row[figure], 0), ms };
    }
  }
}

function minuteOf(at: number): number {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

async function reachedAtOf(
  { database, overview, minutes, sold }: Reading,
  { figure, target }: Goal,
): Promise<number | null> {
  switch (figure) {
    case "viewers": {
      const reports = minutes.flatMap((row) => row.reports);
      return reports.find(([, viewers]) => viewers >= target)?.[0] ?? null;
    }
    case "minutes": {
      const start = overview.liveStartedAt ?? overview.startedAt;
      return start === null ? null : start + target * MINUTE_MS;
    }
    case "likes":
      return likesReachedAt(database, overview, target);
    case "pieces":
    case "revenue":
      return sold && soldAt(sold, figure, target);
    case "diamonds":
    case "follows":
    case "comments": {
      let sum = 0;
      const row = minutes.find((each) => (sum += each[figure]) >= target);
      return row?.minute ?? null;
    }
  }
}

/** TikTok's count only grows, so the place is found by halving, not by reading every like. */
async function likesReachedAt(
  database: ReadDatabase,
  { number, startedAt, lastAt }: Overview,
  target: number,
): Promise<number | null> {
  let [from, to] = [startedAt ?? 0, lastAt ?? 0];
  const first = await likesReportedAt(database, number, from);
  if (first === null || first >= target) return null;
  while (to - from > MINUTE_MS) {
    const middle = Math.floor((from + to) / 2);
    const reported = await likesReportedAt(database, number, middle);
    if (reported === null || reported >= target) to = middle;
    else from = middle;
  }
  return to;
}
