import type { GiftEvent, LiveEvent, User } from "./event";
import type { Traits } from "./traits";

/** What a gift is, as a message or the page's gift list tells it. */
export interface GiftDetails {
  id: string;
  name: string;
  /** Diamonds for one. */
  price: number;
  /** TikTok's type: 1 can be given in streaks. */
  type: number;
  picture?: string;
}

/** Diamonds for one. */
export type GiftPrice = Pick<GiftDetails, "id" | "price">;

/** A gift message before its streak is known: what it added depends on the others of the streak. */
export interface GiftDraft {
  kind: "gift";
  giftId: string;
  details?: GiftDetails;
  runningCount: number;
  /** TikTok's streak id, "0" outside a streak. */
  group: string;
  isEnd: boolean;
  /** Diamonds of this message alone, by TikTok's own count; 0 when not sent. */
  fanTickets: number;
  to?: string;
}

/** An event's own fields, without what its envelope, its frame and the session add. */
type Draft<E> = E extends unknown
  ? Omit<E, "id" | "messageId" | "at" | "receivedAt" | "user" | "history">
  : never;

export type EventDraft = GiftDraft | Draft<Exclude<LiveEvent, GiftEvent>>;

/** What one message says, whoever carried it. */
export interface Reading {
  /** "0" when the common block has none. */
  messageId: string;
  room: string;
  /** Epoch ms, null when the message does not tell. */
  createdAt: number | null;
  user?: User;
  avatar?: string;
  traits?: Traits;
  draft: EventDraft;
}
