import type { Streak } from "@/lib/model/event";
import type { StreakMessage } from "@/lib/store/rows";

import { compareIds } from "./order";

/** What one message of a streak comes to once its place among the others is known. */
export interface StreakPlace {
  row: number;
  /** What it added to the streak. */
  growth: number;
  total: number;
  status: Streak["status"];
}

/** By running count, the end message last of all, then by id (DESIGN.md 4.4). */
export function compareStreakMessages(
  left: StreakMessage,
  right: StreakMessage,
): number {
  return (
    Number(left.isEnd) - Number(right.isEnd) ||
    left.count - right.count ||
    compareIds(left.messageId, right.messageId)
  );
}

export function insertMessage(
  messages: readonly StreakMessage[],
  message: StreakMessage,
): StreakMessage[] {
  return [...messages, message].sort(compareStreakMessages);
}

/** A streak repeats its gift with a growing running count; only the growth is new, in whatever order the messages come. */
export function placesOf(messages: readonly StreakMessage[]): StreakPlace[] {
  let total = 0;
  return messages.map((message, index) => {
    const growth = Math.max(0, message.count - total);
    total += growth;
    const status = message.isEnd ? "end" : index === 0 ? "start" : "continue";
    return { row: message.row, growth, total, status };
  });
}

/**
 * How many of a streak were given before its first message seen: that message's count less what TikTok says it brought
 * (fan tickets are diamonds). An end message brings nothing, so all of a streak known by its end alone came before.
 */
export function givenBefore(
  messages: readonly StreakMessage[],
  price: number,
): number {
  const [first] = messages;
  if (!first) return 0;
  if (first.isEnd) return first.count;
  if (first.fanTickets === 0 || price === 0) return 0;
  return Math.max(0, first.count - Math.round(first.fanTickets / price));
}
