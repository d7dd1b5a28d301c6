import { useCallback, useState } from "react";

import type { Tallies } from "@/lib/model/tallies";
import type { ReadDatabase } from "@/lib/queries/open";
import { readTallies } from "@/lib/queries/session-tallies";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["sessions"];
const PACE_MS = 5_000;

type Counted =
  | "comments"
  | "gifts"
  | "follows"
  | "shares"
  | "subscriptions"
  | "joins"
  | "likesObserved";

export type Came = Pick<Tallies, Counted>;

interface News {
  counts: Came;
  /** Another number each time. */
  turn: number;
}

/** What was counted in the last five seconds; null where nothing was, and at first. */
export function useCameSince(session: number): News | null {
  const tallies = useTallies(session);
  const [seen, setSeen] = useState({ tallies, news: null as News | null });
  if (!tallies || tallies === seen.tallies) return seen.news;
  const counts = seen.tallies ? growthOf(seen.tallies, tallies) : null;
  const news = counts && { counts, turn: (seen.news?.turn ?? 0) + 1 };
  setSeen({ tallies, news });
  return news;
}

function useTallies(session: number): Tallies | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readTallies(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
}

function growthOf(before: Tallies, after: Tallies): Came {
  const growth = (name: keyof Came) => Math.max(0, after[name] - before[name]);
  return {
    ...{ comments: growth("comments"), gifts: growth("gifts") },
    ...{ follows: growth("follows"), shares: growth("shares") },
    subscriptions: growth("subscriptions"),
    ...{ joins: growth("joins"), likesObserved: growth("likesObserved") },
  };
}
