import type { Overview } from "../overview";
import { soldIn, type SoldSoFar } from "./sold";

/** What a goal can be about; each is what the tile of that name shows. */
export const GOAL_FIGURES = [
  ...(["likes", "diamonds", "follows", "comments"] as const),
  ...(["viewers", "minutes", "pieces", "revenue"] as const),
] as const;

export type GoalFigure = (typeof GOAL_FIGURES)[number];

export interface Goal {
  id: string;
  figure: GoalFigure;
  /** Of `revenue` in the currency that is sold in, without cents. */
  target: number;
  /** Handle of the streamer whose lives it is for; empty for every live. */
  streamer: string;
}

export const MAX_GOALS = 20;
export const MAX_TARGET = 1_000_000_000;

const MINUTE_MS = 60_000;

export function goalsFor(goals: readonly Goal[], handle: string): Goal[] {
  return goals.filter(
    ({ streamer }) => streamer === "" || streamer === handle.toLowerCase(),
  );
}

export function isOfSales({ figure }: Pick<Goal, "figure">): boolean {
  return figure === "pieces" || figure === "revenue";
}

type Shown = Pick<
  Overview,
  "totals" | "lastAt" | "liveStartedAt" | "startedAt"
> & {
  /** Null or absent where nothing is sold, or nobody asked. */
  sold?: SoldSoFar | null;
};

/** The figure now, as its tile shows it; null where it is not known. */
export function figureNow(figure: GoalFigure, shown: Shown): number | null {
  const { totals, lastAt, liveStartedAt, startedAt } = shown;
  switch (figure) {
    case "likes":
      return totals.likesReported;
    case "viewers":
      return totals.viewersLast;
    case "minutes": {
      const start = liveStartedAt ?? startedAt;
      if (lastAt === null || start === null) return null;
      return Math.max(0, Math.floor((lastAt - start) / MINUTE_MS));
    }
    case "pieces":
    case "revenue":
      return shown.sold ? soldIn(shown.sold, figure) : null;
    case "diamonds":
    case "follows":
    case "comments":
      return totals[figure];
  }
}

/** Viewers come and go: it is their peak that reaches a goal. */
export function isGoalReached({ figure, target }: Goal, shown: Shown): boolean {
  const now =
    figure === "viewers" ? shown.totals.viewersPeak : figureNow(figure, shown);
  return now !== null && now >= target;
}
