import type { Tallies } from "@/lib/model/tallies";

import type { ReadDatabase } from "./open";

/** What was counted so far; null for no such session. */
export async function readTallies(
  database: ReadDatabase,
  session: number,
): Promise<Tallies | null> {
  const row = await database.sessions.get(session);
  return row?.tallies ?? null;
}
