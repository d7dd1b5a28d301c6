import { useCallback, useState } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import {
  type FoundOverLives,
  type PersonTimeline,
  readPersonOverLives,
  readPersonTimeline,
} from "@/lib/queries/person-over-lives";

import { useLiveQuery } from "./use-live-query";

const OPTIONS = { tables: ["people", "sessions"], paceMs: 2_000 };
const EVENTS = { tables: ["events"], paceMs: 2_000, maxShare: 0.1 };
const PAGE = 200;

export function usePersonOverLives(person: string): FoundOverLives | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readPersonOverLives(database, person),
    [person],
  );
  return useLiveQuery(read, OPTIONS);
}

export function usePersonTimeline(person: string): {
  timeline: PersonTimeline | undefined;
  loadOlder: () => void;
} {
  const [limit, setLimit] = useState(PAGE);
  const read = useCallback(
    (database: ReadDatabase) => readPersonTimeline(database, person, limit),
    [person, limit],
  );
  const timeline = useLiveQuery(read, EVENTS);
  const loadOlder = () => {
    setLimit(limit + PAGE);
  };
  return { timeline, loadOlder };
}
