import type { Refusal } from "@/lib/model/health";
import type { GapCause } from "@/lib/model/session";

import type { PageMessage } from "./page";

/** The runtime port between relay and worker. */
export const RELAY_PORT = "livetap:relay:1";

/** Frames above this are counted and left out, with a gap. */
export const MAX_FRAME_BYTES = 16 * 1024 * 1024;

/** One thing the page received, did or said, in order. Numbers grow in each stream, with gaps. */
export type RelayItem = (
  | PageMessage
  /**
   * Items that could not be kept, in one: with the time of the first and the number of the last of them. `size` is in
   * bytes; `socket` is 0 where they are of several, or of none.
   */
  | { kind: "dropped"; socket: number; size: number; cause: GapCause }
) & {
  number: number;
  /** Epoch ms on this computer's clock. */
  receivedAt: number;
  /** The handle of the live that the page's address named at that moment, or empty. */
  handle: string;
};

export interface Batch {
  kind: "batch";
  /** The id of the page's stream. */
  relay: string;
  items: RelayItem[];
}

/** Everything up to and including `number` is stored, or was judged not to be ours: the answer to the batch that ends with `last`. */
export interface Acknowledgement {
  kind: "ack";
  number: number;
  last: number;
}

/** Nothing can be stored now; what was sent waits and is sent again. */
export interface Refused {
  kind: "refused";
  reason: Refusal;
}

export type WorkerWord = Acknowledgement | Refused;

/** What the worker said over the port, or null for anything else. */
export function parseWorkerWord(posted: unknown): WorkerWord | null {
  if (typeof posted !== "object" || posted === null) return null;
  const said: Partial<Record<string, unknown>> = { ...posted };
  const { kind, number, last, reason } = said;
  if (kind === "ack" && typeof number === "number" && typeof last === "number")
    return { kind, number, last };
  return kind === "refused" && (reason === "full" || reason === "database")
    ? { kind, reason }
    : null;
}
