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

/** What minutes sum up. */
export const RATED = [
  ...(["comments", "likes", "gifts", "diamonds"] as const),
  ...(["joins", "follows", "shares"] as const),
] as const;

export type Rated = (typeof RATED)[number];

/** What can be drawn over time. */
export const SERIES_NAMES = [
  ...(["viewers", "comments", "likes", "diamonds"] as const),
  ...(["joins", "follows", "shares"] as const),
] as const;

export type SeriesName = (typeof SERIES_NAMES)[number];

/** How far back the chart goes. */
export const ZOOMS = ["minutes", "hour", "all"] as const;

export type Zoom = (typeof ZOOMS)[number];

/** A minute's rate, or the mean of several; null where nothing of it was captured. */
export interface RatePoint {
  /** Start, epoch ms. */
  at: number;
  perMinute: number | null;
}

/** What a session did over a stretch of time; all times TikTok's, epoch ms. */
export interface Timeline {
  from: number;
  to: number;
  viewers: ViewerPoint[];
  rates: Record<Exclude<SeriesName, "viewers">, RatePoint[]>;
  gaps: Gap[];
  /** The highest report, the first of equal ones; null without any. */
  peak: { at: number; viewers: number } | null;
}
