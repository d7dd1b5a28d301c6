import { type Erased, readErasures } from "@/lib/queries/erasures";

export type { Erased };

import { useLiveQuery } from "./use-live-query";

const TABLES = ["erasures", "blocks"];

/** What was erased and what is being erased; undefined before the first answer. */
export function useErasures(): Erased[] | undefined {
  return useLiveQuery(readErasures, { tables: TABLES });
}
