import type { Held } from "./recording-rules";

/** What the light says: whether the live in front of us is being captured, and if not, why. */
export type Health =
  | { kind: "noConsent" }
  | { kind: "capturing" }
  | { kind: "waiting" }
  | { kind: "needsReload" }
  | { kind: "connectionLost"; lastFrameAt: number }
  | { kind: "ended" }
  /** The user does not want it: this session (`live`), or what the rules say. */
  | { kind: "paused"; by: "live" | Held }
  /** The worker cannot store: frames wait in the tab until they can be written. */
  | { kind: "refused"; reason: Refusal; waitingBytes: number }
  | { kind: "past"; isComplete: boolean };

/** Why the worker stores nothing: no space is left, or the database cannot be opened. */
export type Refusal = "full" | "database";

/** What came but could not be read, or is not understood yet. */
export interface Unread {
  undecodable: number;
  /** Kinds of message, not messages. */
  unknown: number;
}

/** What stands behind the figures of a session: what came, and how well it was understood. */
export interface CaptureDetails {
  messages: number;
  duplicates: number;
  otherRooms: number;
  undecodable: number;
  /** By name: methods, and fields of known methods, that this version does not know. */
  unknownMethods: string[];
  unknownFields: string[];
  /** Diamonds given since capture began, as counted, and by TikTok's own count of each message. */
  diamondsSeen: number;
  diamondsTold: number;
}
