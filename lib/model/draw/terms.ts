/** What a draw is held by. */
export interface DrawTerms {
  /** What is to be commented; empty for any comment. */
  word: string;
  /** The window of time, TikTok's clock, epoch ms; both ends belong to it. */
  from: number;
  to: number;
  withoutModerators: boolean;
}

export const MOST_WINNERS = 50;
export const MOST_RESERVES = 50;
/** In characters as code counts them. */
export const MAX_DRAW_WORD = 100;
