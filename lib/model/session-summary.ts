import type { Overview } from "./overview";

/** A session as the list of all lives shows it. */
export interface SessionSummary {
  overview: Overview;
  /** What the user calls it, says of it and sorts it by; empty without. */
  name: string;
  note: string;
  tags: readonly string[];
  /** When it began: epoch ms on TikTok's clock, on ours where that is not known. */
  at: number;
  durationMs: number;
  /** Of the duration, how much was captured, from 0 to 1; null without a duration. */
  coveredShare: number | null;
  /** What it takes on the disk, estimated. */
  bytes: number;
  /** Of the streamer, as told in this live, in order of time. */
  followers: readonly { at: number; followers: number }[];
}

interface Stored {
  events: number;
  people: number;
  /** Exact, of what is kept raw. */
  rawBytes: number;
}

/** As measured on disk with its indexes; a row of a person has five of them. */
const EVENT_BYTES = 260;
const PERSON_BYTES = 500;

/** What a session takes on the disk, about: what databases keep beside their rows cannot be known. */
export function bytesOf({ events, people, rawBytes }: Stored): number {
  return events * EVENT_BYTES + people * PERSON_BYTES + rawBytes;
}

/** The same streamer in all lives, also while the id is not known. */
export function streamerKeyOf({ streamer }: Overview): string {
  return streamer.id === "" ? `@${streamer.handle}` : streamer.id;
}
