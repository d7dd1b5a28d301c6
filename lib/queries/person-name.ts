import type { ReadDatabase } from "./open";

/** How a person was called last; null for somebody who was never seen. */
export async function readPersonName(
  { people }: ReadDatabase,
  person: string,
): Promise<{ nickname: string; handle: string } | null> {
  const row = await people.where("person").equals(person).last();
  return row ?? null;
}
