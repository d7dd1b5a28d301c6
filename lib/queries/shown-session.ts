import type { Overview } from "@/lib/model/overview";
import type { Held } from "@/lib/model/recording-rules";

import type { ReadDatabase } from "./open";
import { overviewOf, readSessions } from "./overview";

/** What a screen asks to see: a session picked by hand, else the live of a tab, else the newest there is. */
export interface Wanted {
  /** UUID. */
  picked: string | null;
  tab: { id: number; handle: string } | null;
  /** Of the tab, as far as it is known. */
  relay: string | null;
}

export interface ShownSession {
  /** Null when there is nothing to show: no session yet of the live in the tab, or none at all. */
  overview: Overview | null;
  /** Why the live in the tab is not recorded. */
  held: Held | null;
}

const NOTHING: ShownSession = { overview: null, held: null };

export async function readShownSession(
  database: ReadDatabase,
  { picked, tab, relay }: Wanted,
): Promise<ShownSession> {
  if (picked !== null) {
    const row = await database.sessions.get({ id: picked });
    return { overview: row ? overviewOf(row) : null, held: null };
  }
  if (!tab)
    return {
      ...NOTHING,
      overview: (await readSessions(database, 1))[0] ?? null,
    };
  const row = relay === null ? undefined : await database.relays.get(relay);
  const held = row?.held ?? null;
  if (held === null && (row?.session ?? 0) === 0)
    return { held, overview: await readGoingOn(database, tab) };
  const session = await database.sessions.get(row?.session ?? 0);
  return { held, overview: session ? overviewOf(session) : null };
}

/** After a reload or an update a new relay takes over, and knows its session only with the first frame. */
async function readGoingOn(
  database: ReadDatabase,
  { id, handle }: NonNullable<Wanted["tab"]>,
): Promise<Overview | null> {
  const relays = await database.relays.where({ tab: id }).toArray();
  const [latest] = relays
    .filter(({ session }) => session !== 0)
    .sort((left, right) => right.seenAt - left.seenAt);
  const row = latest && (await database.sessions.get(latest.session));
  if (row?.status !== "live") return null;
  const isSame = row.streamer.handle.toLowerCase() === handle.toLowerCase();
  return isSame ? overviewOf(row) : null;
}
