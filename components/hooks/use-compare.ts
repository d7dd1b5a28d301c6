import { useCallback } from "react";

import type { LiveBrief } from "@/lib/model/compare";
import type { ComparedLive } from "@/lib/model/compared-figures";
import {
  type Audience,
  readAudience,
  readCompared,
  readTrend,
} from "@/lib/queries/compare";
import type { ReadDatabase } from "@/lib/queries/open";
import { readLives } from "@/lib/queries/recorded-lives";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

/** What lives that are over come to does not change; one that is on need not be read by the second. */
const OPTIONS = { tables: ["sessions"], paceMs: 5_000, maxShare: 0.1 };

export type { Audience } from "@/lib/queries/compare";

export function useLives(): LiveBrief[] | undefined {
  return useLiveQuery(readLives, OPTIONS);
}

export function useCompared(
  ids: readonly string[],
): ComparedLive[] | undefined {
  const asked = ids.join();
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<ComparedLive[]>) =>
      readCompared(database, asked.split(","), task),
    [asked],
  );
  return useLiveQuery(read, OPTIONS);
}

export function useTrend(streamer: string): ComparedLive[] | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<ComparedLive[]>) =>
      readTrend(database, streamer, task),
    [streamer],
  );
  return useLiveQuery(read, OPTIONS);
}

export function useAudience(streamer: string): Audience | null | undefined {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<Audience | null>) =>
      readAudience(database, streamer, task),
    [streamer],
  );
  return useLiveQuery(read, OPTIONS);
}
