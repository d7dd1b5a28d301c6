/**
 * Why the database cannot be used: a newer Livetap made it, the browser cannot read it (a lasting failure of the disk, since
 * Chromium replaces what is damaged), no space is left, another page holds it, or something that says nothing of all this.
 */
export type DatabaseFailure =
  "newer" | "corrupt" | "full" | "blocked" | "other";
