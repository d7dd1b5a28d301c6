import type { GapCause } from "./session";

/** The server answers a heartbeat every ten seconds, so this much silence is a lost connection. */
export const SILENCE_MS = 30_000;

/** Shorter gaps count in the sum and are not worth a line. */
export const LEAST_GAP_MS = 1_000;

/** A stretch that was not captured: our clock, epoch ms. */
export interface CaptureGap {
  from: number;
  to: number;
  cause: GapCause;
}

/** How much of a session was captured: our clock, epoch ms. */
export interface Coverage {
  from: number;
  /** The last that was captured. */
  to: number;
  /** Of all gaps between the two, the short ones included. */
  missedMs: number;
  /** Gaps worth a line. */
  gapCount: number;
  /** The newest of them, newest first. */
  gaps: CaptureGap[];
  /** Why nothing can come after `to`; null while somebody listens. */
  cut: GapCause | null;
  /** What would be the reason if nothing came. */
  suspected: GapCause | null;
  /** `stopped`: nobody expects anything now, but the session can go on. */
  state: "running" | "stopped" | "ended";
}

/** A gap that is not over: while `isRunning`, every second of it is one lost. */
export interface OpenGap {
  from: number;
  cause: GapCause;
  isRunning: boolean;
}

export interface Captured {
  spanMs: number;
  missedMs: number;
  /** From 0 to 1. */
  share: number;
}

/** The gap that the session stands in now, or null. */
export function openGapOf(coverage: Coverage, now: number): OpenGap | null {
  const { to, cut, suspected, state } = coverage;
  if (state === "ended") return null;
  const isRunning = state === "running" && cut !== "paused";
  if (cut !== null) return { from: to, cause: cut, isRunning };
  const isSilent = isRunning && now - to > SILENCE_MS;
  const cause = suspected ?? "socket";
  return isSilent ? { from: to, cause, isRunning } : null;
}

/** What was captured so far. What was missed after a stop is nobody's loss: it was not to be recorded, or cannot be known. */
export function capturedOf(coverage: Coverage, now: number): Captured {
  const open = openGapOf(coverage, now);
  const lostNow = open?.isRunning === true ? Math.max(0, now - open.from) : 0;
  const spanMs = coverage.to - coverage.from + lostNow;
  const missedMs = coverage.missedMs + lostNow;
  const share = spanMs > 0 ? Math.max(0, 1 - missedMs / spanMs) : 1;
  return { spanMs, missedMs, share };
}
