import {
  type ListedLive,
  readStoredLives,
  type StreamerLives,
} from "@/lib/queries/stored-lives";

export type { ListedLive, StreamerLives };

import { useLiveQuery } from "./use-live-query";

const TABLES = ["sessions"];
const PACE_MS = 2_000;

/** What every live takes, by streamer; undefined before the first answer. */
export function useStoredLives(): StreamerLives[] | undefined {
  return useLiveQuery(readStoredLives, { tables: TABLES, paceMs: PACE_MS });
}
