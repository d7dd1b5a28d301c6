/** What a message tells of a person in this live; what it does not tell is absent. */
export interface Traits {
  isStreamer?: boolean;
  isModerator?: boolean;
  /** Of the streamer, like the four below. */
  isSubscriber?: boolean;
  isFollower?: boolean;
  isFriend?: boolean;
  hasGifted?: boolean;
  teamLevel?: number;
  /** Among those who gave most in this live, from 1. */
  topGifterRank?: number;
  /** Everywhere on TikTok. */
  gifterLevel?: number;
  /** TikTok shows a mask in place of the person. */
  isMasked?: boolean;
}

/**
 * What two messages tell of one person, in whatever order: a role once told stays for the session, levels only rise, and
 * the best rank counts.
 */
export function joinTraits(left: Traits | undefined, right: Traits): Traits {
  const joined: Traits = { ...left };
  for (const name of ROLES) {
    const told = [left?.[name], right[name]].filter((one) => one !== undefined);
    if (told.length > 0) joined[name] = told.includes(true);
  }
  for (const name of LEVELS) {
    const level = Math.max(left?.[name] ?? 0, right[name] ?? 0);
    if (level > 0) joined[name] = level;
  }
  const rank = Math.min(
    left?.topGifterRank ?? Infinity,
    right.topGifterRank ?? Infinity,
  );
  if (rank < Infinity) joined.topGifterRank = rank;
  return joined;
}

const ROLES = [
  "isStreamer",
  "isModerator",
  "isSubscriber",
  "isFollower",
  "isFriend",
  "hasGifted",
  "isMasked",
] as const satisfies readonly (keyof Traits)[];

const LEVELS = [
  "teamLevel",
  "gifterLevel",
] as const satisfies readonly (keyof Traits)[];
