import type { Deletions } from "@/lib/derive/deletions";

import type { LivetapDatabase } from "./database";
import type { EventRow } from "./rows";

export type DeleteRow = Extract<EventRow, { kind: "delete" }>;

/** Methods of what can be taken away, as they stand in front of an event's id. */
const METHODS = ["ChatMessage", "EmoteChatMessage"];

/** What was taken away in a session so far. */
export async function findDeletions(
  database: LivetapDatabase,
  session: number,
): Promise<DeleteRow[]> {
  const stored = await database.events
    .where("[session+kind+at]")
    .between([session, "delete"], [session, "delete", []])
    .toArray();
  return stored.filter((event) => event.kind === "delete");
}

/** Stored events that may be among those that new deletions take away. */
export async function findNamed(
  { events }: LivetapDatabase,
  session: number,
  { messages, persons }: Deletions,
): Promise<EventRow[]> {
  const ids = [...messages].flatMap((id) =>
    METHODS.map((method) => [session, `${method}:${id}`]),
  );
  const found = [await events.where("[session+id]").anyOf(ids).toArray()];
  for (const [person, until] of persons)
    found.push(
      await events
        .where("[session+user.id+at]")
        .between([session, person, 0], [session, person, until], true, true)
        .toArray(),
    );
  return found.flat();
}
