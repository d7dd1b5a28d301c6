import type { Overview } from "./overview";

export const RANKINGS = [
  "gifters",
  "commenters",
  "likers",
  "sharers",
  "arrivals",
] as const;

export type Ranking = (typeof RANKINGS)[number];

export interface RankedPerson {
  id: string;
  handle: string;
  nickname: string;
  avatar: string | null;
  /** What the ranking goes by; of arrivals epoch ms on TikTok's clock. */
  value: number;
}

export interface People {
  ranking: Ranking;
  ranked: RankedPerson[];
  overview: Overview;
}
