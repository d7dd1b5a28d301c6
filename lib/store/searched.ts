import type { LivetapDatabase } from "./database";

/**
 * Takes a session's comments out of the search index, which then reads them anew. Whoever changes or takes away what was
 * written calls it, in the same transaction where there is one: no word of it stays behind.
 */
export async function forgetSearched(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  const { searched, search } = database;
  await database.transaction("rw", [searched, search], async () => {
    await searched
      .where("[session+version]")
      .between([session], [session, []])
      .delete();
    await search
      .where("[session+part+word]")
      .between([session], [session, []])
      .delete();
  });
}
