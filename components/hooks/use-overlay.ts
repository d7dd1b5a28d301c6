import { useCallback, useMemo } from "react";

import type { OverlayLine } from "@/lib/model/overlay/line";
import type { Wanted } from "@/lib/model/overlay/passes";
import type { Overview } from "@/lib/model/overview";
import type { ReadDatabase } from "@/lib/queries/open";
import {
  createLiveReader,
  type GoalNow,
  readTopGivers,
  type TopGiver,
} from "@/lib/queries/overlay";
import { createLinesReader } from "@/lib/queries/overlay-lines";

import { useLiveQuery } from "./use-live-query";

export { goalNowOf } from "@/lib/queries/overlay";
export type { GoalNow, TopGiver };

const SESSIONS = { tables: ["sessions"] };
const EVENTS = { tables: ["events", "sessions"] };
const PEOPLE = { tables: ["people"], paceMs: 500 };

/** The live that goes on stream; null while there is none, undefined before that is known. */
export function useOverlayLive(
  session: string | null,
): Overview | null | undefined {
  const reader = useMemo(() => createLiveReader(session), [session]);
  const read = useCallback(
    (database: ReadDatabase) => reader.read(database, Date.now()),
    [reader],
  );
  return useLiveQuery(read, SESSIONS);
}

/** The newest lines, oldest first; keep `wanted` the same object between renders. */
export function useOverlayLines(
  session: number,
  wanted: Wanted,
  limit: number,
): readonly OverlayLine[] | undefined {
  const reader = useMemo(
    () => createLinesReader({ ...wanted, session, limit }),
    [session, wanted, limit],
  );
  return useLiveQuery(reader.read, EVENTS);
}

export function useTopGivers(
  session: number,
  limit: number,
): readonly TopGiver[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readTopGivers(database, session, limit),
    [session, limit],
  );
  return useLiveQuery(read, PEOPLE);
}
