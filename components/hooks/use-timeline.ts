import { useCallback } from "react";

import type { BattleStretch } from "@/lib/model/battles";
import type { Timeline, Zoom } from "@/lib/model/series";
import { readBattles } from "@/lib/queries/battles";
import type { ReadDatabase } from "@/lib/queries/open";
import { readTimeline } from "@/lib/queries/timeline";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["minutes", "coverage"];
const EVENTS = ["events"];
const MAX_POINTS = 400;
/** Long lives have many minutes, and a curve over hours does not change in a second. */
const PACE_MS = 1000;
/** Battles last for minutes, and their events are many. */
const BATTLES_PACE_MS = 10_000;

/** Undefined before the first answer, null when there is nothing with a time. */
export function useTimeline(
  session: number,
  zoom: Zoom,
): Timeline | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) =>
      readTimeline(database, { session, zoom, maxPoints: MAX_POINTS }),
    [session, zoom],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}

export function useBattles(session: number): BattleStretch[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readBattles(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: EVENTS, paceMs: BATTLES_PACE_MS });
}
