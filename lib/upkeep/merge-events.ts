import type { LiveEvent } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

/** An event as one recording has it. */
export type ToldEvent = LiveEvent &
  Pick<EventRow, "room" | "traits" | "fanTickets"> &
  Partial<Pick<EventRow, "frame">>;

/**
 * One event out of two copies of it, the same whichever comes first: backlog only where both are, taken away where one is.
 * What a message does not tell itself (the price of its gift) comes from the copy that knew it. Its place in a streak is
 * found anew by the rebuild.
 */
export function joinEvents(left: ToldEvent, right: ToldEvent): ToldEvent {
  const joined = { ...(compareTold(left, right) >= 0 ? left : right) };
  joined.receivedAt = Math.min(left.receivedAt, right.receivedAt);
  delete joined.history;
  if (left.history && right.history) joined.history = true;
  if (left.deleted || right.deleted) joined.deleted = true;
  const frame = left.frame ?? right.frame;
  if (frame) joined.frame = frame;
  if (joined.kind === "gift" && left.kind === "gift" && right.kind === "gift")
    Object.assign(joined, giftOf(left, right));
  return joined;
}

type Gift = Extract<LiveEvent, { kind: "gift" }>;

function giftOf(left: Gift, right: Gift) {
  const names = [left.name ?? "", right.name ?? ""].sort(compareText);
  const prices = [left.price, right.price].filter(
    (price) => price !== undefined,
  );
  return {
    ...(names[1] !== "" && { name: names[1] }),
    ...(prices.length > 0 && { price: Math.max(...prices) }),
  };
}

/** The one that tells more; any order will do as long as it is always the same. */
function compareTold(left: ToldEvent, right: ToldEvent): number {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  return one.length - other.length || compareText(one, other);
}

const NOT_OF_THE_MESSAGE = [
  ...["session", "row", "frame", "receivedAt", "mended", "history", "deleted"],
];
const NOT_OF_A_GIFT = ["name", "price", "count", "streak"];

function wordsOf(event: ToldEvent): string {
  const isGift = event.kind === "gift";
  const entries = Object.entries(event)
    .filter(
      ([name]) =>
        !NOT_OF_THE_MESSAGE.includes(name) &&
        !(isGift && NOT_OF_A_GIFT.includes(name)),
    )
    .sort(([left], [right]) => compareText(left, right));
  return JSON.stringify(entries);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** Whether the copy tells anything that the stored event does not. */
export function addsTo(stored: EventRow, copy: ToldEvent): boolean {
  const joined = joinEvents(stored, copy);
  if (wordsOf(joined) !== wordsOf(stored)) return true;
  if (joined.history !== stored.history) return true;
  if (joined.deleted !== stored.deleted) return true;
  return (
    joined.kind === "gift" &&
    stored.kind === "gift" &&
    (joined.name !== stored.name || joined.price !== stored.price)
  );
}
