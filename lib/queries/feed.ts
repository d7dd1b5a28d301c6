import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import { type FeedLine, linesOf } from "@/lib/model/feed";
import type { EventRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

export interface FeedWanted {
  session: number;
  kinds: readonly EventKind[];
  /** How many events back. */
  limit: number;
  /** Nothing newer than this: the feed holds still while it is read. */
  until: number | null;
}

export interface FeedPage {
  lines: FeedLine[];
  /** Whether older events may be left out. */
  hasMore: boolean;
  /** The newest event of these kinds, shown or not: from here a held feed goes on. */
  newestAt: number | null;
}

export async function readFeed(
  database: ReadDatabase,
  { session, kinds, limit, until }: FeedWanted,
): Promise<FeedPage> {
  const upTo = until ?? Dexie.maxKey;
  const perKind = await Promise.all(
    kinds.map((kind) => newestOf(database, session, kind, upTo, limit)),
  );
  const events = perKind
    .flat()
    .sort((left, right) => right.at - left.at || right.row - left.row)
    .slice(0, limit);
  return {
    lines: linesOf(events, await clockOf(database, session)),
    hasMore: events.length === limit,
    newestAt: events[0]?.at ?? null,
  };
}

/** TikTok's clock; past the end of every streak once the session is over. */
async function clockOf(
  database: ReadDatabase,
  session: number,
): Promise<number> {
  const row = await database.sessions.get(session);
  const isLive = row?.status === "live" && row.stoppedAt === undefined;
  return isLive ? (row.lastAt ?? 0) : Infinity;
}

function newestOf(
  database: ReadDatabase,
  session: number,
  kind: EventKind,
  until: unknown,
  limit: number,
): Promise<EventRow[]> {
  return database.events
    .where("[session+kind+at]")
    .between([session, kind, Dexie.minKey], [session, kind, until], true, true)
    .reverse()
    .limit(limit)
    .toArray();
}

/** How many events came after a held feed's newest one. */
export async function countNewer(
  database: ReadDatabase,
  session: number,
  kinds: readonly EventKind[],
  at: number,
): Promise<number> {
  const counts = await Promise.all(
    kinds.map((kind) =>
      database.events
        .where("[session+kind+at]")
        .between([session, kind, at], [session, kind, Dexie.maxKey], false)
        .count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
