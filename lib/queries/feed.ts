import Dexie from "dexie";

import { createMatcher, type FeedFilter } from "@/lib/model/feed-filter";
import { kindsWithout } from "@/lib/model/feed-groups";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import {
  clockOf,
  EMPTY_PAGE,
  type FeedPage,
  newestFirst,
  pageOf,
  type PageWanted,
} from "./feed-page";
import type { Newcomers } from "./newcomers";
import type { ReadDatabase } from "./open";
import {
  foundIn,
  isWhole,
  lookBack,
  lookForward,
  type Progress,
} from "./feed-progress";

export interface FeedReader {
  /**
   * The newest that the filter asks for. Each reading takes in what came since the one before, and looks a bounded way
   * further back until the page is full: `searched.isGoingOn` asks to read once more.
   */
  read: (database: ReadDatabase, wanted: PageWanted) => Promise<FeedPage>;
}

/** Reads the feed of one session; each reading goes on from where the one before came. */
export function createFeedReader(
  session: number,
  filter: FeedFilter,
  newcomers: Newcomers,
): FeedReader {
  let progress: Progress | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const readOnce = async (database: ReadDatabase, wanted: PageWanted) => {
    const row = await database.sessions.get(session);
    if (!row) return EMPTY_PAGE;
    const mustBegin = wanted.until === null && (progress?.letGo ?? 0) > 0;
    if (!progress || mustBegin)
      progress = await begin(database, row, filter, newcomers);
    if (wanted.until === null) progress.clock = clockOf(row);
    const searching = { database, row, progress, wanted };
    await lookForward(searching);
    await lookBack(searching);
    return pageFound(row, progress, wanted);
  };
  return {
    // Two readings at once would each move what the other one goes by.
    read: (database, wanted) => {
      const reading = last.then(() => readOnce(database, wanted));
      last = reading.catch(() => null);
      return reading;
    },
  };
}

const FIRST_SPAN_MS = 30_000;

async function begin(
  database: ReadDatabase,
  row: SessionRow,
  filter: FeedFilter,
  newcomers: Newcomers,
): Promise<Progress> {
  const kinds = kindsWithout(filter.hiddenGroups);
  const firsts = await Promise.all(
    kinds.map((kind) =>
      database.events
        .where("[session+kind+at]")
        .between(
          [row.number, kind, Dexie.minKey],
          [row.number, kind, Dexie.maxKey],
        )
        .first(),
    ),
  );
  return {
    ...{ kinds: new Set(kinds), newcomers, passes: createMatcher(filter) },
    needsNewcomers: filter.roles.includes("firstTimer"),
    found: new Map<number, EventRow>(),
    firstTimers: new Set<string>(),
    lastRow: row.nextRow - 1,
    backTo: Infinity,
    firstAt: Math.min(...firsts.map((event) => event?.at ?? Infinity)),
    spanMs: FIRST_SPAN_MS,
    mends: row.mends,
    clock: clockOf(row),
    letGo: 0,
  };
}

function pageFound(
  row: SessionRow,
  progress: Progress,
  { limit, until }: PageWanted,
): FeedPage {
  const all = foundIn(progress, null).sort(newestFirst);
  const shown = all.filter(({ row: number }) => number <= (until ?? Infinity));
  const events = shown.slice(0, limit);
  const { backTo, firstAt, firstTimers, letGo, clock } = progress;
  const isFull = shown.length >= limit;
  const wasWhole = isWhole(progress);
  return {
    ...pageOf(row, { events, firstTimers, clock }),
    hasMore: isFull || !wasWhole,
    lastRow: events.length > 0 ? progress.lastRow : null,
    newer: all.length - shown.length + letGo,
    searched: {
      backTo: isFull
        ? (events.at(-1)?.at ?? null)
        : Number.isFinite(backTo)
          ? Math.max(backTo, firstAt)
          : null,
      isWhole: wasWhole && shown.length <= limit,
      isGoingOn: !isFull && !wasWhole,
    },
  };
}
