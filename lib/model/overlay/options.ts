import { FEED_ROLES } from "@/lib/model/feed-filter";

/** Who is heard in the chat: whoever is any of these; everybody where none is named. */
export const CHAT_ROLES = FEED_ROLES.filter((role) => role !== "firstTimer");

export type ChatRole = (typeof CHAT_ROLES)[number];

export interface ChatOptions {
  roles: ChatRole[];
  /** Of the gifter's level on TikTok, or the team's: whichever is higher. 0 for everybody. */
  leastLevel: number;
  hidesCommands: boolean;
  hidesLinks: boolean;
  hasPictures: boolean;
  /** Signs of moderators, subscribers and those who gave. */
  hasRoles: boolean;
  /** Lines kept at once; those that do not fit are not seen. */
  lines: number;
  newest: "top" | "bottom";
  /** After which a line goes, seconds; 0 for never. */
  stays: number;
}

export interface GiftOptions {
  /** Of the whole streak. */
  leastDiamonds: number;
  hasPicture: boolean;
  /** After which it goes, seconds; 0 for never. */
  stays: number;
}

export interface TopOptions {
  count: number;
  hasPictures: boolean;
  hasDiamonds: boolean;
}

export interface GoalOptions {
  /** Of the goals in the settings; the first one for this live where empty. */
  goal: string;
  hasFigures: boolean;
  hasPercent: boolean;
}

/** Each is what the tile of that name shows; `minutes` is how long the live is on. */
export const COUNTER_FIGURES = [
  ...(["viewers", "viewersPeak", "likes", "diamonds", "gifts"] as const),
  ...(["follows", "shares", "comments", "people", "minutes"] as const),
] as const;

export type CounterFigure = (typeof COUNTER_FIGURES)[number];

export interface CounterOptions {
  /** In the order they stand in. */
  figures: CounterFigure[];
  direction: "row" | "column";
  hasNames: boolean;
}

export interface BattleOptions {
  hasTime: boolean;
  hasNames: boolean;
}

export interface SaleOptions {
  /** The item that is shown now, or a list of all that are for sale. */
  shows: "current" | "board";
  /** On the board. */
  count: number;
  hasPrices: boolean;
  /** Of the board: what is sold out goes. */
  hidesSoldOut: boolean;
}

export const TICKER_KINDS = [
  ...(["gift", "follow", "share", "subscribe", "superFan"] as const),
  ...(["question", "join", "envelope"] as const),
] as const;

export type TickerKind = (typeof TICKER_KINDS)[number];

export interface TickerOptions {
  kinds: TickerKind[];
  /** Of gifts. */
  leastDiamonds: number;
  lines: number;
  newest: "top" | "bottom";
  /** After which a line goes, seconds; 0 for never. */
  stays: number;
}

export const MOST_LEVEL = 100;
export const MOST_LINES = 30;
export const MOST_PLACES = 10;
export const MOST_ITEMS = 12;
export const MOST_DIAMONDS = 1_000_000;
/** An hour, in seconds. */
export const LONGEST_STAY = 3_600;
