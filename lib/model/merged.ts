/** Why two records are not one live's: `busy` while one of them is recorded. */
export type MergeRefusal =
  "gone" | "same" | "streamer" | "origin" | "apart" | "busy";

export type MergeBegun =
  /** Local number of the one record that is being made. */
  { kind: "begun"; merge: number } | { kind: "refused"; why: MergeRefusal };
