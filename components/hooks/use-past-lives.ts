import { useCallback, useMemo } from "react";

import { type BandMinute, paceBand } from "@/lib/model/pace-band";
import type { SeriesName } from "@/lib/model/series";
import type { ReadDatabase } from "@/lib/queries/open";
import { type PastLives, readPastLives } from "@/lib/queries/pace-band";
import type { ReadTask } from "@/lib/queries/watch";

import { useLiveQuery } from "./use-live-query";

/** Past lives are past: what changes seldom is who streams, and when the live began. */
const OPTIONS = { tables: ["streamers"], paceMs: 60_000, maxShare: 0.05 };

export type Bands = Partial<Record<SeriesName, readonly TimedBand[]>>;

/** What is usual in the minute that begins then, epoch ms. */
export interface TimedBand extends BandMinute {
  at: number;
}

const MINUTE_MS = 60_000;
const NO_BANDS: Bands = {};

/** What is usual for this streamer at each minute of this live, for these curves; empty while too few lives are known. */
export function useBands(
  session: number,
  series: readonly SeriesName[],
): Bands {
  const read = useCallback(
    (database: ReadDatabase, task: ReadTask<PastLives | null>) =>
      readPastLives(database, session, task),
    [session],
  );
  const past = useLiveQuery(read, OPTIONS);
  return useMemo(
    () => (past ? bandsOf(past, series) : NO_BANDS),
    [past, series],
  );
}

function bandsOf(
  { beganAt, lives }: PastLives,
  series: readonly SeriesName[],
): Bands {
  const zero = Math.floor(beganAt / MINUTE_MS);
  return Object.fromEntries(
    series.map((name) => [
      name,
      paceBand(lives, name).map((minute) => ({
        ...minute,
        at: (zero + minute.minute) * MINUTE_MS,
      })),
    ]),
  );
}
