/** Somebody of this live who came to several earlier ones of the same streamer. */
export interface Regular {
  id: string;
  handle: string;
  nickname: string;
  avatar: string | null;
  /** Which of the streamer's lives this is for them, from 1. */
  nth: number;
  /** In the last live before this one, TikTok's clock, epoch ms. */
  lastSeenAt: number;
  /** When they came to this one. */
  cameAt: number;
}

export interface Regulars {
  /** Who came last stands first; no more than were asked for. */
  regulars: Regular[];
  count: number;
}

/** Who came to so many earlier lives is a regular. */
export const EARLIER_LIVES = 3;
