/** Why two records are not one live's: `busy` while one of them is recorded. */
export type MergeRefusal =
  "gone" | "same" | "streamer" | "origin" | "apart" | "busy";

export type Merged =
  /** UUID of the one record there is now. */
  { kind: "merged"; session: string } | { kind: "refused"; why: MergeRefusal };
