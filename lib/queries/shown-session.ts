import type { Overview } from "@/lib/model/overview";

import type { ReadDatabase } from "./open";
import { overviewOf, readSessions } from "./overview";

/** What a screen asks to see: a session picked by hand, else the live of a relay, else the newest there is. */
export interface Wanted {
  /** UUID. */
  picked: string | null;
  hasTab: boolean;
  relay: string | null;
}

/** Null when there is nothing to show: no session yet of the live in the tab, or none at all. */
export async function readShownSession(
  database: ReadDatabase,
  { picked, hasTab, relay }: Wanted,
): Promise<Overview | null> {
  if (picked !== null) {
    const row = await database.sessions.get({ id: picked });
    return row ? overviewOf(row) : null;
  }
  if (!hasTab) return (await readSessions(database, 1))[0] ?? null;
  return relay === null ? null : readSessionOf(database, relay);
}

async function readSessionOf(
  database: ReadDatabase,
  relay: string,
): Promise<Overview | null> {
  const row = await database.relays.get(relay);
  if (!row || row.session === 0) return null;
  const session = await database.sessions.get(row.session);
  return session ? overviewOf(session) : null;
}
