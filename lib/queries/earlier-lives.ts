import type { SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

/** Recorded lives of the same streamer that began before this one, by number. */
export async function earlierLives(
  database: ReadDatabase,
  { number, streamer, startedAt }: SessionRow,
): Promise<Set<number>> {
  const row = await database.streamers.get(streamer.id);
  const lives = row?.lives.filter(
    (live) =>
      live.session !== number &&
      live.startedAt !== null &&
      live.startedAt < (startedAt ?? Infinity),
  );
  return new Set(lives?.map((live) => live.session));
}
