import { WORDS_VERSION } from "@/lib/model/search/words";
import { readShownSessions } from "@/lib/store/shown-sessions";

import type { ReadDatabase } from "./open";

/** How far the search index has come. */
export interface SearchStanding {
  /** Comments of all lives, and those of them that are in the index. */
  comments: number;
  indexed: number;
  /** Lives that are not in it to their last comment; one that goes on is not counted. */
  lives: number;
}

export async function readSearchStanding(
  database: ReadDatabase,
): Promise<SearchStanding> {
  const sessions = await readShownSessions(database);
  const searched = new Map(
    (await database.searched.toArray())
      .filter(({ version }) => version === WORDS_VERSION)
      .map((row) => [row.session, row]),
  );
  let [comments, indexed, lives] = [0, 0, 0];
  for (const { number, status, nextRow, tallies } of sessions) {
    const known = searched.get(number);
    const isThrough = (known?.row ?? 0) >= nextRow - 1;
    const inParts =
      known?.parts.reduce((sum, part) => sum + part.comments, 0) ?? 0;
    comments += tallies.comments;
    indexed += isThrough
      ? tallies.comments
      : Math.min(inParts, tallies.comments);
    if (!isThrough && status !== "live") lives += 1;
  }
  return { comments, indexed, lives };
}
