import type { ReadDatabase } from "./open";

export interface PersonNotes {
  note: string;
  tags: readonly string[];
  /** Every tag that anybody has, to choose from. */
  allTags: readonly string[];
}

export async function readPersonNotes(
  database: ReadDatabase,
  person: string,
): Promise<PersonNotes> {
  const rows = await database.persons.toArray();
  const row = rows.find((one) => one.person === person);
  const { note = "", tags = [] } = row ?? {};
  const allTags = [...new Set(rows.flatMap((one) => one.tags))].sort();
  return { note, tags, allTags };
}
