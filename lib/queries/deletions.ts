import Dexie from "dexie";

import type { RowOf } from "./events";
import { eventsOf } from "./events";
import type { ReadDatabase } from "./open";

const MINUTE_MS = 60_000;
/** The kinds of message that a comment comes in (`id` of an event begins with it). */
const COMMENT_METHODS = ["ChatMessage", "ScreenChatMessage"];

export interface DeletionWatch {
  /** Starts of the minutes whose comments were taken away since the last call. */
  minutes: () => Promise<Set<number>>;
}

/** A deletion marks comments of long ago, which no figure of their minute tells. */
export function createDeletionWatch(
  database: ReadDatabase,
  session: number,
): DeletionWatch {
  const seen = new Set<string>();
  return {
    async minutes() {
      const touched = new Set<number>();
      if ((await countOf(database, session)) === seen.size) return touched;
      const kind = "delete";
      for await (const events of eventsOf(database, { session, kind }))
        for (const event of events.filter(({ id }) => !seen.has(id))) {
          for (const at of await timesTaken(database, event))
            touched.add(Math.floor(at / MINUTE_MS) * MINUTE_MS);
          seen.add(event.id);
        }
      return touched;
    },
  };
}

function countOf(database: ReadDatabase, session: number): Promise<number> {
  return database.events
    .where("[session+kind+at]")
    .between(
      [session, "delete", Dexie.minKey],
      [session, "delete", Dexie.maxKey],
    )
    .count();
}

/** When the comments were written that a deletion names, by themselves or by their person. */
async function timesTaken(
  database: ReadDatabase,
  { session, messages, persons, at }: RowOf<"delete">,
): Promise<number[]> {
  const ids = messages.flatMap((message) =>
    COMMENT_METHODS.map((method) => [session, `${method}:${message}`]),
  );
  const named = await database.events
    .where("[session+id]")
    .anyOf(ids)
    .toArray();
  const theirs = await Promise.all(
    persons.map((person) =>
      database.events
        .where("[session+user.id+at]")
        .between(
          [session, person, Dexie.minKey],
          [session, person, at],
          true,
          true,
        )
        .filter(({ kind }) => kind === "comment")
        .toArray(),
    ),
  );
  return [...named, ...theirs.flat()].map((row) => row.at);
}
