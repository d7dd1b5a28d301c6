import type { LivetapDatabase } from "@/lib/store/database";
import { deleteOrphans, deleteSession } from "@/lib/store/delete-session";
import type { RelayRow } from "@/lib/store/rows";

/** Stays until the user wants settings gone as well: who was blocked is not to come back by it. */
const SETTINGS: readonly string[] = ["blocks"];
/** A page that is open goes on counting its frames. */
const NEEDED: readonly string[] = ["relays"];

/**
 * Deletes every recording and all that was kept beside them. Of pages that are open only their numbering stays; the lives
 * in them are not recorded again unless the user says so.
 */
export async function deleteEverything(
  database: LivetapDatabase,
  withSettings: boolean,
): Promise<void> {
  const sessions = await database.sessions.toArray();
  for (const { number } of sessions) await deleteSession(database, number);
  await deleteOrphans(database);
  const kept = [...NEEDED, ...(withSettings ? [] : SETTINGS)];
  for (const table of database.tables)
    if (!kept.includes(table.name)) await table.clear();
  await database.relays.filter(({ tab }) => tab === -1).delete();
  await database.relays.toCollection().modify((relay: RelayRow) => {
    relay.facts = [];
    relay.entries = [];
    relay.leftHandle = "";
  });
}
