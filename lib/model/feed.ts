import type { EventKind, GiftEvent, LiveEvent } from "./event";

/** One line of the feed: an event, or a whole gift streak. */
export interface FeedLine {
  id: string;
  /** Where the line stands in time: for a streak, its first message that is loaded. */
  at: number;
  row: number;
  event: LiveEvent;
  streak?: { total: number; diamonds: number | null; isRunning: boolean };
}

/** What the feed can be filtered by, in the order of the chips; every kind stands in one group. */
export const FEED_GROUPS = {
  comment: ["comment", "emote"],
  gift: ["gift", "envelope"],
  follow: ["follow"],
  share: ["share"],
  support: ["subscribe", "superFan", "level"],
  question: ["question"],
  battle: ["battle"],
  live: [
    ...(["control", "goal", "poll", "pin", "product"] as const),
    ...(["verify", "delete", "notice"] as const),
  ],
  join: ["join"],
  like: ["like"],
  viewers: ["viewers", "rank"],
  caption: ["caption"],
  guest: ["guest"],
} as const satisfies Record<string, readonly EventKind[]>;

export type FeedGroup = keyof typeof FEED_GROUPS;

export const FEED_GROUP_NAMES = [
  ...(["comment", "gift", "follow", "share", "support", "question"] as const),
  ...(["battle", "live", "join", "like", "viewers", "caption"] as const),
  "guest",
] as const satisfies readonly FeedGroup[];

/** The kinds that are left when groups are hidden. */
export function kindsWithout(hidden: readonly FeedGroup[]): EventKind[] {
  return FEED_GROUP_NAMES.filter((group) => !hidden.includes(group)).flatMap(
    (group): readonly EventKind[] => FEED_GROUPS[group],
  );
}

/** A streak that has not ended is taken as over so long after its last message. */
const STREAK_RUNS_MS = 60_000;

type Placed = LiveEvent & { row: number };

/**
 * Newest first. What goes on is one line that stands where it began: a gift streak with how far it has come, a spoken
 * sentence in its last version.
 */
export function linesOf(events: readonly Placed[], clock: number): FeedLine[] {
  const lines = new Map<string, FeedLine>();
  for (const event of [...events].sort(byTime)) {
    const key = lineKey(event);
    const begun = lines.get(key);
    if (begun) grow(begun, event, clock);
    else lines.set(key, newLine(key, event, clock));
  }
  return [...lines.values()].reverse();
}

function byTime(left: Placed, right: Placed): number {
  return left.at - right.at || left.row - right.row;
}

function lineKey(event: LiveEvent): string {
  if (event.kind === "gift" && event.streak.status !== "single")
    return `streak ${event.streak.id}`;
  if (event.kind === "caption" && event.sentenceId !== undefined)
    return `sentence ${event.sentenceId}`;
  return event.id;
}

function newLine(id: string, event: Placed, clock: number): FeedLine {
  const line: FeedLine = { id, at: event.at, row: event.row, event };
  if (event.kind === "gift") line.streak = progressOf(event, clock);
  return line;
}

function grow(line: FeedLine, event: Placed, clock: number): void {
  if (event.kind === "caption") line.event = event;
  if (event.kind !== "gift") return;
  const before = line.streak?.total ?? 0;
  line.streak = progressOf(event, clock);
  line.streak.total = Math.max(before, line.streak.total);
}

function progressOf(
  event: GiftEvent,
  clock: number,
): NonNullable<FeedLine["streak"]> {
  const { status, total } = event.streak;
  const isOpen = status === "start" || status === "continue";
  return {
    total,
    diamonds: event.price === undefined ? null : event.price * total,
    isRunning: isOpen && clock - event.at < STREAK_RUNS_MS,
  };
}
