import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import { type FeedLine, linesOf } from "@/lib/model/feed";
import type { EventRow, SessionRow } from "@/lib/store/rows";

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
  wanted: FeedWanted,
): Promise<FeedPage> {
  const { session, limit, until } = wanted;
  const row = await database.sessions.get(session);
  const found = await newestOf(database, wanted, until ?? row?.lastAt ?? 0);
  const events = found
    .sort((left, right) => right.at - left.at || right.row - left.row)
    .slice(0, limit);
  return {
    lines: linesOf(events, clockOf(row)),
    hasMore: events.length === limit,
    newestAt: events[0]?.at ?? null,
  };
}

/** TikTok's clock; past the end of every streak once the session is over. */
function clockOf(row: SessionRow | undefined): number {
  const isLive = row?.status === "live" && row.stoppedAt === undefined;
  return isLive ? (row.lastAt ?? 0) : Infinity;
}

const FIRST_SPAN_MS = 30_000;
const LAST_SPAN_MS = 3_600_000;

/**
 * The newest events of all kinds together, some more than wanted. A stretch of time is read as a whole, and a longer one
 * until it holds enough: going back event by event costs the browser ten times as much.
 */
async function newestOf(
  database: ReadDatabase,
  { session, kinds, limit, until }: FeedWanted,
  end: number,
): Promise<EventRow[]> {
  const between = (kind: EventKind, from: unknown) =>
    database.events
      .where("[session+kind+at]")
      .between(
        [session, kind, from],
        [session, kind, until ?? Dexie.maxKey],
        true,
        true,
      );
  for (let span = FIRST_SPAN_MS; span <= LAST_SPAN_MS; span *= 4) {
    const stretch = await Promise.all(
      kinds.map((kind) => between(kind, end - span).toArray()),
    );
    const events = stretch.flat();
    if (events.length >= limit) return events;
  }
  const all = await Promise.all(
    kinds.map((kind) =>
      between(kind, Dexie.minKey).reverse().limit(limit).toArray(),
    ),
  );
  return all.flat();
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
