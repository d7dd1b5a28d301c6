/** Likes of one person with at most this between them are one streak. */
export const LIKE_STREAK_MS = 10_000;
