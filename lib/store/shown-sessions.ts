import type { Collection, InsertType } from "dexie";

import type { LivetapDatabase } from "./database";
import type { SessionRow } from "./rows";

/** Every session that people may see, oldest first: without those that are still being put together. */
export function shownSessions({
  sessions,
}: Pick<LivetapDatabase, "sessions">): Collection<
  SessionRow,
  number,
  InsertType<SessionRow, "number">
> {
  return sessions
    .orderBy("openedAt")
    .filter(({ isHidden }) => isHidden !== true);
}

/** All of them at once: read by cursor, as the collection is, hundreds take a while. */
export async function readShownSessions({
  sessions,
}: Pick<LivetapDatabase, "sessions">): Promise<SessionRow[]> {
  const rows = await sessions.orderBy("openedAt").toArray();
  return rows.filter(({ isHidden }) => isHidden !== true);
}
