import { useCallback, useMemo } from "react";

import type { BattleState } from "@/lib/model/battle-state";
import type { KindCount } from "@/lib/model/kind-count";
import type { LabelSplit } from "@/lib/model/label-split";
import type { Moment } from "@/lib/model/moments";
import type { Recap, RecapFigures } from "@/lib/model/recap";
import type { SessionSummary } from "@/lib/model/session-summary";
import type { GiftLabels } from "@/lib/model/settings/gift-labels";
import { readBattleStates } from "@/lib/queries/battle-states";
import { readKindCounts } from "@/lib/queries/kind-counts";
import { readLabelSplit } from "@/lib/queries/label-split";
import { readMoments } from "@/lib/queries/moments";
import type { ReadDatabase } from "@/lib/queries/open";
import { readRecap, readRecapFigures } from "@/lib/queries/recap";
import {
  createSessionListReader,
  readKnownTags,
  readSessionSummary,
} from "@/lib/queries/session-list";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

const SESSIONS = ["sessions"];
const SUMMED = ["sessions", "minutes", "people", "coverage"];
const MINUTES = ["minutes", "coverage", "sessions"];
const EVENTS = ["events"];
const GIFTS = ["gifts", "people"];

/** What changes with every batch of a live is read so often, and never takes more than a tenth of the time. */
const PACE = { paceMs: 1_000, maxShare: 0.1 };
/** What holds for minutes. */
const SLOW = { paceMs: 10_000, maxShare: 0.1 };

/** Newest first; undefined before the first answer. */
export function useSessionList(): SessionSummary[] | undefined {
  const read = useMemo(() => createSessionListReader(), []);
  return useLiveQuery(read, { tables: SESSIONS, ...PACE });
}

/** By its UUID; null for one that is gone. */
export function useSessionSummary(
  id: string,
): SessionSummary | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readSessionSummary(database, id),
    [id],
  );
  return useLiveQuery(read, { tables: SESSIONS, ...PACE });
}

export function useRecap(session: number): Recap | null | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<Recap | null>) =>
      readRecap(database, session, task),
    [session],
  );
  return useLiveQuery(read, { tables: SUMMED, ...PACE });
}

/** What of the recap is there at once. */
export function useRecapFigures(
  session: number,
): RecapFigures | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readRecapFigures(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: MINUTES, ...PACE });
}

export function useMoments(session: number): Moment[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readMoments(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: MINUTES, ...SLOW });
}

export function useKindCounts(session: number): KindCount[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readKindCounts(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: EVENTS, ...SLOW });
}

export function useBattleStates(session: number): BattleState[] | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readBattleStates(database, session),
    [session],
  );
  return useLiveQuery(read, { tables: EVENTS, ...SLOW });
}

export function useLabelSplit(
  session: number,
  labels: GiftLabels,
): LabelSplit | null | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<LabelSplit | null>) =>
      readLabelSplit(database, session, labels, task),
    [session, labels],
  );
  return useLiveQuery(read, { tables: GIFTS, ...PACE });
}

/** Every tag that any live has, in order. */
export function useKnownTags(): string[] {
  return useLiveQuery(readKnownTags, { tables: SESSIONS, ...SLOW }) ?? [];
}
