import type { User } from "./event";
import type { Traits } from "./traits";

/** Somebody in one live, with exact figures. */
export interface Person extends User {
  avatar: string | null;
  /** Names besides the one that is shown, oldest first. */
  otherNames: { handle: string; nickname: string }[];
  traits: Traits;
  /** TikTok's clock, epoch ms. */
  firstAt: number;
  lastAt: number;
  figures: Record<PersonFigure, number>;
  /** Of the same streamer, recorded, and before this one. */
  earlierLives: number;
}

export const PERSON_FIGURES = [
  ...(["comments", "gifts", "diamonds", "likes"] as const),
  ...(["shares", "follows", "joins"] as const),
] as const;

export type PersonFigure = (typeof PERSON_FIGURES)[number];

const HANDLE = /^[\w.]{1,64}$/;

/** The address of the profile; null for what is no handle. */
export function profileAddress(handle: string): string | null {
  return HANDLE.test(handle) ? `https://www.tiktok.com/@${handle}` : null;
}
