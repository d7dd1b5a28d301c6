import type { GapCause } from "@/lib/model/session";
import type { SessionRow } from "@/lib/store/rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import { cutOf } from "./coverage";
import type { ReadDatabase } from "./open";

/** A recording that stopped although its live went on, as far as anybody knows. */
export interface LastStop {
  /** UUID. */
  session: string;
  handle: string;
  /** Where the live is. */
  url: string;
  /** Our clock: the last that was recorded. */
  at: number;
  cause: GapCause;
}

/** Whoever comes back after a night knows that the live is over. */
const NEWS_MS = 12 * 3_600_000;
/** More than anybody watches at once. */
const LOOKED_AT = 20;

/** The last stop that nothing has come after: null once another live is recorded, or this one again. */
export async function readLastStop(
  database: ReadDatabase,
  now: number,
): Promise<LastStop | null> {
  const newest = await shownSessions(database)
    .reverse()
    .limit(LOOKED_AT)
    .filter(({ origin }) => origin === "live")
    .toArray();
  const [last] = newest
    .flatMap(stopIn)
    .sort((left, right) => right.at - left.at);
  if (!last || now - last.at > NEWS_MS) return null;
  return newest.some(({ openedAt }) => openedAt > last.at) ? null : last;
}

/** What the user paused did not stop by itself. */
function stopIn(session: SessionRow): LastStop[] {
  const { id, streamer, url, status, stoppedAt, covered } = session;
  if (status !== "interrupted" || stoppedAt !== undefined || !covered)
    return [];
  const cause = cutOf(session) ?? "socket";
  return [{ session: id, handle: streamer.handle, url, at: covered.to, cause }];
}
