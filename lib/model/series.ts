import type { GapCause } from "./session";

/** One point of the viewer curve; null where nothing was reported for longer than a report holds. */
export interface ViewerPoint {
  at: number;
  viewers: number | null;
}

/** A stretch that was not captured, on TikTok's clock. */
export interface Gap {
  from: number;
  to: number;
  cause: GapCause;
}

export type Rated =
  "comments" | "likes" | "gifts" | "diamonds" | "joins" | "follows" | "shares";

/** What a session did over time. */
export interface Series {
  points: ViewerPoint[];
  gaps: Gap[];
  /** The last minutes, oldest first, one number each. */
  recent: Record<Rated | "viewers", number[]>;
  /** Comments a minute over the last five. */
  commentsPerMinute: number;
}
