import { useCallback } from "react";

import { type Goal, isOfSales } from "@/lib/model/goals/goal";
import type { SoldSoFar } from "@/lib/model/goals/sold";
import { GOALS } from "@/lib/model/settings/goals";
import { SELLING, type Selling } from "@/lib/model/settings/selling";
import { readGoals, type ShownGoal } from "@/lib/queries/goals";
import type { ReadDatabase } from "@/lib/queries/open";
import type { SoldReader } from "@/lib/queries/sold";

import { useLiveQuery } from "./use-live-query";
import { useSetting } from "./use-setting";

export type { ShownGoal };

const OPTIONS = { tables: ["sessions", "minutes", "sales"], paceMs: 1000 };
const NO_GOALS: readonly Goal[] = [];
const NO_SHOWN: readonly ShownGoal[] = [];

export interface LiveGoals {
  goals: readonly ShownGoal[];
  /** Of goals about revenue. */
  currency: string;
}

/** The goals of a session's streamer and how far they are. */
export function useGoals(session: number): LiveGoals {
  const { value } = useSetting(GOALS);
  const { value: selling } = useSetting(SELLING);
  const goals = value?.goals ?? NO_GOALS;
  const read = useCallback(
    async (database: ReadDatabase) => {
      const isAsked = selling?.isOn === true && goals.some(isOfSales);
      const sold = isAsked ? await readSold(database, session, selling) : null;
      return readGoals(database, session, goals, sold);
    },
    [session, goals, selling],
  );
  return {
    goals: useLiveQuery(read, OPTIONS) ?? NO_SHOWN,
    currency: (selling ?? SELLING.standard).currency,
  };
}

/** The reader of the session looked at last. */
const readers = new WeakMap<
  ReadDatabase,
  { selling: Selling; reader: SoldReader }
>();

/** What it takes to understand claims is loaded for who has a goal about sales, and for nobody else. */
async function readSold(
  database: ReadDatabase,
  session: number,
  selling: Selling,
): Promise<SoldSoFar> {
  const known = readers.get(database);
  if (known?.selling === selling && known.reader.session === session)
    return known.reader.read();
  const { createSoldReader } = await import("@/lib/queries/sold");
  const reader = createSoldReader(database, session, selling);
  readers.set(database, { selling, reader });
  return reader.read();
}
