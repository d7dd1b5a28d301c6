import { useCallback } from "react";

import type { CaptureGap, Coverage } from "@/lib/model/coverage";
import { countGaps, readCoverage, readLastGap } from "@/lib/queries/coverage";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

const COVERAGE = ["coverage"];
const COVERAGE_AND_CUTS = ["coverage", "sessions"];
const NONE: readonly string[] = [];
const PACE_MS = 1000;

/** Undefined before the first answer, null while nothing was captured. */
export function useCoverage(
  session: number,
  maxGaps: number,
): Coverage | null | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readCoverage(database, session, maxGaps),
    [session, maxGaps],
  );
  return useLiveQuery(read, { tables: COVERAGE_AND_CUTS, paceMs: PACE_MS });
}

/** The newest gap that is over, or null. */
export function useLastGap(session: number): CaptureGap | null {
  const read = useCallback(
    (database: ReadDatabase) => readLastGap(database, session),
    [session],
  );
  const options = { tables: COVERAGE, paceMs: PACE_MS };
  return useLiveQuery(read, options) ?? null;
}

/** How many gaps a session has; only one that goes on can get more. */
export function useGapCount(session: number, goesOn: boolean): number {
  const read = useCallback(
    (database: ReadDatabase) => countGaps(database, session),
    [session],
  );
  const tables = goesOn ? COVERAGE : NONE;
  return useLiveQuery(read, { tables, paceMs: PACE_MS }) ?? 0;
}
