import { type FeedLine, linesOf } from "@/lib/model/feed";
import type { Searched } from "@/lib/model/searched";
import type { EventRow, SessionRow } from "@/lib/store/rows";

export interface PageWanted {
  /** How many events back. */
  limit: number;
  /** Nothing that arrived after this row: the feed holds still while it is read. */
  until: number | null;
}

export interface FeedPage {
  lines: FeedLine[];
  /** Whether older events may be left out. */
  hasMore: boolean;
  /** The last row that had arrived: up to here a feed can be held. Null while there is no line. */
  lastRow: number | null;
  /** How many came since the feed is held. */
  newer: number;
  /** When the live began, as far as it was told; else when recording did. */
  beganAt: number | null;
  searched: Searched;
}

export const EMPTY_PAGE: FeedPage = {
  ...{ lines: [], hasMore: false, lastRow: null, newer: 0, beganAt: null },
  searched: { backTo: null, isWhole: true, isGoingOn: false },
};

interface Found {
  /** Newest first. */
  events: readonly EventRow[];
  firstTimers: ReadonlySet<string>;
  /** TikTok's, epoch ms. */
  clock: number;
}

export function pageOf(
  session: SessionRow,
  { events, firstTimers, clock }: Found,
): Pick<FeedPage, "lines" | "beganAt"> {
  return {
    lines: linesOf(events, { clock, firstTimers }),
    beganAt: session.liveStartedAt ?? session.startedAt,
  };
}

/** TikTok's clock; past the end of every streak once the session is over. */
export function clockOf({ status, stoppedAt, lastAt }: SessionRow): number {
  const isLive = status === "live" && stoppedAt === undefined;
  return isLive ? (lastAt ?? 0) : Infinity;
}

/** By time, then by arrival. */
export function newestFirst(left: EventRow, right: EventRow): number {
  return right.at - left.at || right.row - left.row;
}
