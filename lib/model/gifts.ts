import type { GiftEvent, User } from "./event";
import type { Overview } from "./overview";

export interface GiftTotal {
  id: string;
  name: string;
  /** Diamonds for one; null where nobody told. */
  price: number | null;
  picture: string | null;
  count: number;
  diamonds: number;
  givers: number;
}

export interface GiverTotal extends User {
  avatar: string | null;
  gifts: number;
  diamonds: number;
}

export interface GiftTotals {
  gifts: GiftTotal[];
  givers: GiverTotal[];
  overview: Overview;
}

/** A run of one gift by one person, as far as it is known. */
export interface BigGift {
  streak: string;
  giftId: string;
  name: string;
  count: number;
  diamonds: number;
  user: User | null;
  /** Of its last message; epoch ms, TikTok's clock. */
  at: number;
}

export interface DiamondsPoint {
  /** Start of the stretch; epoch ms, TikTok's clock. */
  at: number;
  diamonds: number;
}

export interface DiamondsOverTime {
  points: DiamondsPoint[];
  /** Length of one stretch in ms. */
  stretchMs: number;
}

/** What somebody wants to see the messages of. */
export type GiftsOf =
  | { kind: "all" }
  | { kind: "gift"; gift: string }
  | { kind: "giver"; person: string }
  | { kind: "streak"; streak: string; person: string | null };

/** One message of a gift: what it added, and where its run stood then. */
export interface GiftMessage {
  id: string;
  at: number;
  user: User | null;
  name: string;
  count: number;
  runningCount: number;
  status: GiftEvent["streak"]["status"];
  diamonds: number;
}

export interface GiftSum {
  gifts: number;
  diamonds: number;
}

export interface GiftMessages {
  /** Newest first. */
  messages: GiftMessage[];
  /** Of the messages. */
  sum: GiftSum;
  /** As the screen shows it, from the same moment as the messages; null where it has no total of its own. */
  total: GiftSum | null;
  /** Whether older ones are still being read. */
  isReading: boolean;
}

/** Most diamonds first, one for each run, whatever the order of the messages. */
export function biggestOf(
  messages: Iterable<BigGift>,
  limit: number,
): BigGift[] {
  const runs = new Map<string, BigGift>();
  for (const message of messages) {
    const known = runs.get(message.streak);
    runs.set(message.streak, known ? laterOf(known, message) : message);
  }
  return [...runs.values()].sort(compareBig).slice(0, limit);
}

/** The message that has counted further; its time is when the run got there. */
function laterOf(left: BigGift, right: BigGift): BigGift {
  const further = left.count - right.count || right.at - left.at;
  return further >= 0 ? left : right;
}

function compareBig(left: BigGift, right: BigGift): number {
  return (
    right.diamonds - left.diamonds ||
    right.at - left.at ||
    (left.streak < right.streak ? -1 : 1)
  );
}

/** At most so many stretches of equal length, of whole minutes, without holes between them. */
export function diamondsOverTime(
  minutes: readonly { minute: number; diamonds: number }[],
  maxPoints: number,
): DiamondsOverTime {
  const starts = minutes.map(({ minute }) => minute);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  if (minutes.length === 0) return { points: [], stretchMs: MINUTE_MS };
  const span = (last - first) / MINUTE_MS + 1;
  const stretchMs = Math.ceil(span / maxPoints) * MINUTE_MS;
  const count = Math.floor((last - first) / stretchMs) + 1;
  const points = Array.from({ length: count }, (_, index) => ({
    at: first + index * stretchMs,
    diamonds: 0,
  }));
  for (const { minute, diamonds } of minutes) {
    const point = points[Math.floor((minute - first) / stretchMs)];
    if (point) point.diamonds += diamonds;
  }
  return { points, stretchMs };
}

const MINUTE_MS = 60_000;
