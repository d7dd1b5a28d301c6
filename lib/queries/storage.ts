import { shownSessions } from "@/lib/store/shown-sessions";

import type { ReadDatabase } from "./open";

/** What the recordings hold. */
export interface Holdings {
  sessions: number;
  events: number;
  /** Raw frames of the flight recorder, and messages kept until they can be read. */
  framesBytes: number;
  undecodedBytes: number;
}

export async function readHoldings(database: ReadDatabase): Promise<Holdings> {
  const held = { sessions: 0, events: 0, framesBytes: 0, undecodedBytes: 0 };
  await shownSessions(database).each((session) => {
    held.sessions += 1;
    held.events += session.nextRow - 1;
    held.framesBytes += session.framesBytes;
    held.undecodedBytes += session.undecodedBytes;
  });
  return held;
}
