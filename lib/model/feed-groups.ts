import type { EventKind } from "./event";

/** What the feed can be filtered by, in the order of the chips; every kind stands in one group. */
export const FEED_GROUPS = {
  comment: ["comment", "emote"],
  gift: ["gift", "envelope"],
  follow: ["follow"],
  share: ["share"],
  support: ["subscribe", "superFan", "level"],
  question: ["question"],
  battle: ["battle"],
  live: [
    ...(["control", "goal", "poll", "pin", "product"] as const),
    ...(["verify", "delete", "notice"] as const),
  ],
  join: ["join"],
  like: ["like"],
  viewers: ["viewers", "rank"],
  caption: ["caption"],
  guest: ["guest"],
} as const satisfies Record<string, readonly EventKind[]>;

export type FeedGroup = keyof typeof FEED_GROUPS;

export const FEED_GROUP_NAMES = [
  ...(["comment", "gift", "follow", "share", "support", "question"] as const),
  ...(["battle", "live", "join", "like", "viewers", "caption"] as const),
  "guest",
] as const satisfies readonly FeedGroup[];

/** The kinds that are left when groups are hidden. */
export function kindsWithout(hidden: readonly FeedGroup[]): EventKind[] {
  return FEED_GROUP_NAMES.filter((group) => !hidden.includes(group)).flatMap(
    (group): readonly EventKind[] => FEED_GROUPS[group],
  );
}

/** All groups but these. */
export function groupsBut(...shown: FeedGroup[]): FeedGroup[] {
  return FEED_GROUP_NAMES.filter((group) => !shown.includes(group));
}
