import {
  type AlignedLive,
  type LiveBrief,
  longestOf,
  valuesAt,
} from "./compare";
import { medianOf } from "./median";
import type { SeriesName } from "./series";
import type { Totals } from "./tallies";

/** What lives are compared by. */
export const COMPARED = [
  ...(["viewersAverage", "viewersPeak", "people", "durationMs"] as const),
  ...(["comments", "commentsPerMinute", "diamonds"] as const),
  ...(["diamondsPerMinute", "gifts", "gifters", "likes"] as const),
  ...(["follows", "shares"] as const),
] as const;

export type Compared = (typeof COMPARED)[number];

/** Null where it is not known. Rates are means over the minutes that were captured whole. */
export type ComparedFigures = Record<Compared, number | null>;

export interface ComparedLive {
  live: LiveBrief;
  figures: ComparedFigures;
  minutes: AlignedLive;
}

export function comparedFigures(
  totals: Totals,
  { startedAt, lastAt }: Pick<LiveBrief, "startedAt" | "lastAt">,
  minutes: AlignedLive,
): ComparedFigures {
  const { people, comments, diamonds, gifts, gifters } = totals;
  return {
    viewersAverage: totals.viewersAverage,
    viewersPeak: totals.viewersPeak,
    ...{ people, comments, diamonds, gifts, gifters },
    durationMs: lastAt - startedAt,
    commentsPerMinute: meanOf(minutes, "comments"),
    diamondsPerMinute: meanOf(minutes, "diamonds"),
    likes: totals.likesReported === 0 ? null : totals.likesReported,
    ...{ follows: totals.follows, shares: totals.shares },
  };
}

function meanOf(minutes: AlignedLive, series: SeriesName): number | null {
  const values = minutes.flatMap((minute) => minute?.[series] ?? []);
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Each figure's median over the lives that know it. */
export function medianFigures(
  lives: readonly ComparedFigures[],
): ComparedFigures {
  return Object.fromEntries(
    COMPARED.map((figure) => [
      figure,
      medianOf(lives.flatMap((figures) => figures[figure] ?? [])),
    ]),
  ) as ComparedFigures;
}

/** A live of which every minute is the median of that minute; null where no live has it. */
export function medianLive(
  lives: readonly AlignedLive[],
  series: SeriesName,
): (number | null)[] {
  return Array.from({ length: longestOf(lives) }, (_, minute) =>
    medianOf(valuesAt(lives, series, minute)),
  );
}
