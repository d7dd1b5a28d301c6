import type { CommandHandlers } from "@/lib/protocol/ask";
import type { PersonCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

/** Characters of a note and of a tag, and tags of one person: more is nobody's note. */
const LONGEST_NOTE = 4_000;
const LONGEST_TAG = 40;
const MOST_TAGS = 30;

/** What screens may ask for about a person, over all lives. With nothing left to keep, the row goes. */
export function createPersonCommands(
  database: LivetapDatabase,
  now: () => number,
): CommandHandlers<PersonCommands> {
  return {
    async describePerson({ person, note, tags }) {
      const kept = note.trim().slice(0, LONGEST_NOTE);
      const keptTags = cleanTags(tags);
      if (kept === "" && keptTags.length === 0)
        await database.persons.delete(person);
      else
        await database.persons.put({
          ...{ person, note: kept, tags: keptTags, changedAt: now() },
        });
      return null;
    },
  };
}

/** Without blanks around, and each once, however it is written. */
function cleanTags(tags: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.trim().slice(0, LONGEST_TAG);
    const folded = clean.toLowerCase();
    if (clean !== "" && !byFolded.has(folded)) byFolded.set(folded, clean);
  }
  return [...byFolded.values()].slice(0, MOST_TAGS);
}
