/** What the light says: whether the live in front of us is being captured, and if not, why. */
export type Health =
  | { kind: "noConsent" }
  | { kind: "capturing" }
  | { kind: "waiting" }
  | { kind: "needsReload" }
  | { kind: "connectionLost"; lastFrameAt: number }
  | { kind: "ended"; by: "live" | "user" }
  | { kind: "past"; isComplete: boolean };

/** What came but could not be read, or is not understood yet. */
export interface Unread {
  undecodable: number;
  /** Kinds of message, not messages. */
  unknown: number;
}
