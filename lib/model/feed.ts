import type { GiftEvent, LikeEvent, LiveEvent } from "./event";
import { LIKE_STREAK_MS } from "./like-streak";
import type { Traits } from "./traits";

/** How far a streak is; `stopped` is one whose end was never told. */
export type StreakState = "started" | "running" | "finished" | "stopped";

export interface LineStreak {
  total: number;
  diamonds: number | null;
  /** Null where nothing goes on: a single gift, or one lone like message. */
  state: StreakState | null;
}

/** One line of the feed: an event, or a whole streak of gifts or likes. */
export interface FeedLine {
  id: string;
  /** Where the line stands in time: for a streak, its first message that is loaded. */
  at: number;
  row: number;
  event: LiveEvent;
  traits?: Traits;
  /** Their first comment in this live, and in no earlier recorded live of this streamer. */
  isFirstTimer?: true;
  streak?: LineStreak;
}

/** A streak that has not ended is taken as over so long after its last message. */
const STREAK_RUNS_MS = 60_000;

export type Placed = LiveEvent & { row: number; traits?: Traits };

interface Known {
  /** TikTok's, epoch ms. */
  clock: number;
  /** Ids of first comments. */
  firstTimers?: ReadonlySet<string>;
}

interface Growing extends FeedLine {
  lastAt: number;
  messages: number;
}

/**
 * Newest first. What goes on is one line that stands where it began: a streak of gifts or likes with how far it has
 * come, a spoken sentence in its last version.
 */
export function linesOf(
  events: readonly Placed[],
  { clock, firstTimers }: Known,
): FeedLine[] {
  const lines = new Map<string, Growing>();
  const likes = new Map<string, Growing>();
  for (const event of [...events].sort(byTime)) {
    const begun =
      event.kind === "like" ? goingOn(likes, event) : lines.get(lineKey(event));
    if (begun) grow(begun, event, clock);
    else {
      const line = newLine(lineKey(event), event, clock);
      if (firstTimers?.has(event.id)) line.isFirstTimer = true;
      lines.set(line.id, line);
      if (event.kind === "like" && event.user && !event.traits?.isMasked)
        likes.set(event.user.id, line);
    }
  }
  return [...lines.values()].reverse().map(withoutCounts);
}

function byTime(left: Placed, right: Placed): number {
  return left.at - right.at || left.row - right.row;
}

/** Masked people share one id, so their likes are of nobody. */
function goingOn(
  likes: ReadonlyMap<string, Growing>,
  { at, user, traits }: Placed,
): Growing | undefined {
  const line = traits?.isMasked ? undefined : likes.get(user?.id ?? "");
  return line && at - line.lastAt <= LIKE_STREAK_MS ? line : undefined;
}

/** Of the line that an event is part of. */
export function lineKey(event: LiveEvent): string {
  if (event.kind === "gift" && event.streak.status !== "single")
    return `streak ${event.streak.id}`;
  if (event.kind === "caption" && event.sentenceId !== undefined)
    return `sentence ${event.sentenceId}`;
  return event.id;
}

function newLine(id: string, event: Placed, clock: number): Growing {
  const { at, row, traits } = event;
  const line: Growing = {
    ...{ id, at, row, event, lastAt: at, messages: 1 },
    ...(traits && { traits }),
  };
  if (event.kind === "gift") line.streak = giftsSoFar(event, 1, clock);
  if (event.kind === "like") line.streak = likesSoFar(event, 1, clock);
  return line;
}

function grow(line: Growing, event: Placed, clock: number): void {
  line.lastAt = event.at;
  line.messages += 1;
  if (event.kind === "caption") line.event = event;
  if (event.kind === "gift") growGifts(line, event, clock);
  if (event.kind === "like" && line.event.kind === "like") {
    const like = { ...event, count: line.event.count + event.count };
    line.event = { ...line.event, count: like.count };
    line.streak = likesSoFar(like, line.messages, clock);
  }
}

/** One message taken away takes the line's words with it. */
function growGifts(line: Growing, event: GiftEvent, clock: number): void {
  const before = line.streak?.total ?? 0;
  const streak = giftsSoFar(event, line.messages, clock);
  const total = Math.max(before, streak.total);
  const diamonds = event.price === undefined ? null : event.price * total;
  line.streak = { ...streak, total, diamonds };
  if (event.deleted) line.event = { ...line.event, deleted: true };
}

function giftsSoFar(
  event: GiftEvent,
  messages: number,
  clock: number,
): LineStreak {
  const { price, streak } = event;
  const { total } = streak;
  const diamonds = price === undefined ? null : price * total;
  return { total, diamonds, state: giftState(event, messages, clock) };
}

function giftState(
  { at, streak: { status } }: GiftEvent,
  messages: number,
  clock: number,
): StreakState | null {
  if (status === "single") return null;
  if (status === "end") return "finished";
  if (clock - at >= STREAK_RUNS_MS) return "stopped";
  return status === "start" && messages === 1 ? "started" : "running";
}

/** TikTok tells no end of likes: they have ended when the pause is long enough. */
function likesSoFar(
  { at, count }: LikeEvent,
  messages: number,
  clock: number,
): LineStreak {
  const isOver = clock - at > LIKE_STREAK_MS;
  const over = messages > 1 ? "finished" : null;
  const open = messages > 1 ? "running" : "started";
  return { total: count, diamonds: null, state: isOver ? over : open };
}

function withoutCounts({
  lastAt: _,
  messages: __,
  ...line
}: Growing): FeedLine {
  return line;
}
