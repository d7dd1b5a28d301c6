import type { LivetapDatabase } from "@/lib/store/database";
import type { PersonNotesRow } from "@/lib/store/own-rows";

const ID = /^\d{1,20}$/;

/** What a backup tells of notes about people; what is not such a thing is left out. */
export function personNotesIn(told: readonly unknown[]): PersonNotesRow[] {
  return told.flatMap((one) => {
    if (typeof one !== "object" || one === null) return [];
    const { person, note, tags, changedAt }: Partial<Record<string, unknown>> =
      {
        ...one,
      };
    const isNotes =
      typeof person === "string" &&
      ID.test(person) &&
      typeof note === "string" &&
      typeof changedAt === "number" &&
      Array.isArray(tags) &&
      tags.every((tag) => typeof tag === "string");
    return isNotes ? [{ person, note, tags, changedAt }] : [];
  });
}

/** Of two notes about the same person the newer one stays. */
export async function importPersonNotes(
  { persons }: LivetapDatabase,
  told: readonly PersonNotesRow[],
): Promise<void> {
  const stored = await persons.bulkGet(told.map(({ person }) => person));
  await persons.bulkPut(
    told.filter(
      ({ changedAt }, index) => changedAt > (stored[index]?.changedAt ?? -1),
    ),
  );
}
