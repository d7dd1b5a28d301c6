import { useCallback } from "react";

import type { Goal } from "@/lib/model/goals/goal";
import { GOALS } from "@/lib/model/settings/goals";
import { readGoals, type ShownGoal } from "@/lib/queries/goals";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";
import { useSetting } from "./use-setting";

export type { ShownGoal };

const OPTIONS = { tables: ["sessions", "minutes"], paceMs: 1000 };
const NO_GOALS: readonly Goal[] = [];

/** The goals of a session's streamer and how far they are. */
export function useGoals(session: number): readonly ShownGoal[] {
  const { value } = useSetting(GOALS);
  const goals = value?.goals ?? NO_GOALS;
  const read = useCallback(
    (database: ReadDatabase) => readGoals(database, session, goals),
    [session, goals],
  );
  return useLiveQuery(read, OPTIONS) ?? [];
}
