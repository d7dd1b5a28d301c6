import { KEEP_TAG, type StoredLive } from "@/lib/model/retention";
import { aboutBytes } from "@/lib/model/session-size";

import type { LivetapDatabase } from "./database";
import type { SessionRow } from "./rows";
import { shownSessions } from "./shown-sessions";

/** Every live with what it takes, oldest first. */
export async function storedLives(
  database: Pick<LivetapDatabase, "sessions">,
): Promise<(StoredLive & { session: SessionRow })[]> {
  const sessions = await shownSessions(database).toArray();
  return sessions.map((session) => ({
    ...{ session, number: session.number, streamer: session.streamer.id },
    lastFrameAt: session.lastFrameAt,
    bytes: aboutBytes({ ...session, events: session.tallies.events }),
    isKept:
      session.status === "live" || session.tags?.includes(KEEP_TAG) === true,
  }));
}
