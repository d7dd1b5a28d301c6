import type { ReadDatabase } from "./open";

/** Lines of a session's feed that a rule wants to be seen. */
export async function readAlertedLines(
  database: ReadDatabase,
  session: number,
): Promise<ReadonlySet<string>> {
  const keys = await database.alerts
    .where("[session+line]")
    .between([session], [session, []])
    .primaryKeys();
  return new Set(keys.map(([, line]) => line));
}
