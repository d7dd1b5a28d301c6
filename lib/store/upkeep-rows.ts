/** Words of a part of a session's comments with where they stand, packed by lib/model/search. */
export interface SearchRow {
  session: number;
  /** From 0; a long session has several. */
  part: number;
  /** The last of the packed words; empty for the list of the part's comments. */
  word: string;
  packed: Uint8Array<ArrayBuffer>;
}

/** How far a session's comments are in the search index. */
export interface SearchedRow {
  session: number;
  /** Of the way in which comments are cut into words. */
  version: number;
  /** The last row that was indexed, and the session's `mends` when that began. */
  row: number;
  mends: number;
  parts: SearchedPart[];
}

export interface SearchedPart {
  comments: number;
  /** Of its first and last comment, epoch ms on TikTok's clock. */
  from: number;
  to: number;
}

/** Somebody who was erased for good: what they do is kept under a pseudonym. */
export interface BlockRow {
  /** Of the person's id, under the salt; decimal. */
  hash: string;
  /** The same in every row: made with the first block. */
  salt: number[];
  /** Our clock, epoch ms. */
  since: number;
}

/** What was erased on purpose, by date; of a person only as long as it is being done. */
export interface ErasureRow {
  number?: number;
  /** Our clock, epoch ms. */
  at: number;
  doneAt?: number;
  kind: "person" | "old";
  /** Of a person: events were kept without names, or went. */
  mode?: "anonymise" | "remove";
  /** Lives and events that changed or went, and bytes about. */
  lives: number;
  events: number;
  bytes: number;
  /** Of the block that came with it. */
  hash?: string;
  /** What is left to do, gone once it is done. */
  task?: ErasureTask;
}

/** Erasing a person, as far as it has come. */
export interface ErasureTask {
  person: string;
  handles: string[];
  nicknames: string[];
  /** For the pseudonyms of this erasure. */
  key: number[];
  step: "events" | "rest" | "undecoded" | "frames" | "others";
  /** The session that is being gone through, how many are done with, and how many there are. */
  session: number;
  sessionsDone: number;
  sessions: number;
  /** Key of the last row of this step that is done with; null before the first. */
  after: number | [string, number] | null;
  /** Sessions that were changed, and whether the figures of this one are to be folded anew. */
  changed: number[];
  isToRebuild: boolean;
  /** A name came to light on the way: what was gone through before may hold it. */
  isToRepeat: boolean;
}

/** Making one session of others, as far as it has come. */
export interface MergeTask {
  parts: MergePart[];
  /** Digest of what the parts were when it began; empty before. */
  signature: string;
  /** Events of all parts, how many of them were gone through, and how many rows that made. */
  events: number;
  copied: number;
  written: number;
  /** How many of the rows were read again for the figures: each is twice. */
  folded: number;
  /** How often that was begun. */
  folds: number;
}

export interface MergePart {
  session: number;
  /** The last row that was gone through. */
  row: number;
}
