import { useCallback } from "react";

import { type BattleNow, readBattle } from "@/lib/queries/battle";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

const OPTIONS = {
  tables: ["events"],
  paceMs: 500,
  maxShare: 0.05,
};

/** Undefined before the first answer, null without a battle. */
export function useBattle(session: number): BattleNow | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readBattle(database, session),
    [session],
  );
  return useLiveQuery(read, OPTIONS);
}
