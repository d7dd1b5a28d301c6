import Dexie from "dexie";

import { type FeedLine, linesOf } from "@/lib/model/feed";
import type { PinnedLine } from "@/lib/model/pinned-line";
import type { EventRow } from "@/lib/store/rows";

import { clockOf } from "./feed-page";
import type { ReadDatabase } from "./open";

/** A streak has no more messages than this. */
const MOST_OF_STREAK = 400;

/** The lines as they are now, in the order they were pinned in; what is erased is left out. */
export async function readPinnedLines(
  database: ReadDatabase,
  session: number,
  pinned: readonly PinnedLine[],
): Promise<FeedLine[]> {
  const live = await database.sessions.get(session);
  if (!live || pinned.length === 0) return [];
  const clock = clockOf(live);
  const lines = await Promise.all(
    pinned.map(async ({ id, row }) => {
      const event = await database.events.get([session, row]);
      if (!event) return [];
      const events = await streakFrom(database, event);
      return linesOf(events, { clock }).filter(
        (line) => line.row === row && line.id === id,
      );
    }),
  );
  return lines.flat();
}

/** An event with what may belong to its streak. */
async function streakFrom(
  database: ReadDatabase,
  event: EventRow,
): Promise<EventRow[]> {
  const { session, at, kind, user, traits } = event;
  const isStreak = kind === "gift" || kind === "like";
  if (!isStreak || !user || traits?.isMasked) return [event];
  const later = await database.events
    .where("[session+user.id+at]")
    .between([session, user.id, at], [session, user.id, Dexie.maxKey])
    .filter((other) => other.kind === kind && other.row !== event.row)
    .limit(MOST_OF_STREAK)
    .toArray();
  return [event, ...later];
}
