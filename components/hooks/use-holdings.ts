import { type Holdings, readHoldings } from "@/lib/queries/storage";

export type { Holdings };

import { useLiveQuery } from "./use-live-query";

const TABLES = ["sessions"];
const PACE_MS = 2000;

/** What the recordings hold; undefined before the first answer. */
export function useHoldings(): Holdings | undefined {
  return useLiveQuery(readHoldings, { tables: TABLES, paceMs: PACE_MS });
}
