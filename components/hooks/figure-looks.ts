import type { Figure } from "./figures";

/** The colour (by event kind) and icon of each figure. */
export const FIGURE_LOOKS = {
  viewers: { kind: "viewers", icon: "viewers" },
  diamonds: { kind: "gift", icon: "diamond" },
  likes: { kind: "like", icon: "like" },
  comments: { kind: "comment", icon: "comment" },
  gifts: { kind: "gift", icon: "gift" },
  follows: { kind: "follow", icon: "follow" },
  shares: { kind: "share", icon: "share" },
  entries: { kind: "join", icon: "join" },
  people: { kind: "join", icon: "people" },
} as const satisfies Record<Figure["name"], { kind: string; icon: string }>;
