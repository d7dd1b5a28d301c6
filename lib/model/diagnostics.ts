import type { Refusal } from "./health";
import type { EndReason, GapCause, Origin, SessionStatus } from "./session";

/** What the database says of itself, of nobody in particular: numbers, states, and names of TikTok's own messages. */
export interface RecordedDiagnostics {
  /** Of the database's layout. */
  schema: number;
  sessions: Record<Origin, number>;
  statuses: Record<SessionStatus, number>;
  events: number;
  messages: number;
  duplicates: number;
  undecodable: number;
  otherRooms: number;
  /** Later messages that changed stored events. */
  mends: number;
  framesBytes: number;
  undecodedBytes: number;
  drift: Drift;
  recordingNow: RunningDiagnostics[];
}

/** What came that this version does not know: how often, by the name TikTok gives it. */
export interface Drift {
  unknownMethods: Record<string, number>;
  /** As `ChatMessage.42`. */
  unknownFields: Record<string, number>;
  /** How many names were left out because they look like no message's. */
  oddNames: number;
}

/** A session that goes on. No times of day: with those its live could be found. */
export interface RunningDiagnostics {
  minutes: number;
  lastFrameAgoMs: number;
  isStopped: boolean;
  endReason: EndReason | null;
  /** Why nobody listens, or null. */
  cut: GapCause | null;
  messages: number;
  events: number;
  undecodable: number;
  /** How many gaps there were, by cause. */
  gaps: Partial<Record<GapCause, number>>;
}

/** What the relay in a tab says; null where none answers. */
export type TabDiagnostics = {
  isHooked: boolean;
  openSockets: number;
  socketsSeen: number;
  pending: number;
  pendingBytes: number;
  refusal: Refusal | null;
  lastFrameAgoMs: number | null;
} | null;

/** Messages of TikTok are named like this. The page could say anything, also the name of a person. */
const WORDS = "(?:[A-Z][a-z]+|[A-Z]{1,3}){1,8}";
const NAME = `(?:Webcast)?(?:${WORDS}(?:Message|Method)|LinkMic${WORDS})`;
const METHOD = new RegExp(`^${NAME}$`);
const FIELD = new RegExp(`^${NAME}\\.\\d{1,9}$`);

/** Sums up what sessions count by name, without names that are no message's. */
export function driftOf(
  sessions: readonly {
    unknownMethods: Readonly<Record<string, number>>;
    unknownFields: Readonly<Record<string, number>>;
  }[],
): Drift {
  const drift: Drift = { unknownMethods: {}, unknownFields: {}, oddNames: 0 };
  const odd = new Set<string>();
  const add = (
    sums: Record<string, number>,
    counts: Readonly<Record<string, number>>,
    pattern: RegExp,
  ) => {
    for (const [name, count] of Object.entries(counts))
      if (pattern.test(name)) sums[name] = (sums[name] ?? 0) + count;
      else odd.add(name);
  };
  for (const { unknownMethods, unknownFields } of sessions) {
    add(drift.unknownMethods, unknownMethods, METHOD);
    add(drift.unknownFields, unknownFields, FIELD);
  }
  return { ...drift, oddNames: odd.size };
}
