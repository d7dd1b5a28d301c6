import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

import {
  EMPTY_PAGE,
  type FeedPage,
  newestFirst,
  pageOf,
  type PageWanted,
} from "./feed-page";
import type { Newcomers } from "./newcomers";
import type { ReadDatabase } from "./open";

export interface FeedWanted extends PageWanted {
  kinds: readonly EventKind[];
}

/** The newest events of these kinds. */
export async function readFeed(
  database: ReadDatabase,
  wanted: FeedWanted,
  newcomers: Newcomers,
): Promise<FeedPage> {
  const { session, kinds, limit, until } = wanted;
  const row = await database.sessions.get(session);
  if (!row) return EMPTY_PAGE;
  const found = await newestOf(database, wanted, until ?? row.lastAt ?? 0);
  const events = found.sort(newestFirst).slice(0, limit);
  const firstTimers = await newcomers.among(database, events);
  return {
    ...pageOf(row, { events, firstTimers }),
    hasMore: events.length === limit,
    newer:
      until === null ? 0 : await countNewer(database, session, kinds, until),
    searched: null,
  };
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
async function countNewer(
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
