import type { CaptureDetails, Unread } from "./health";
import type {
  EndReason,
  GapCause,
  Origin,
  SessionStatus,
  Streamer,
} from "./session";
import type { Totals } from "./tallies";

/** A session as screens show it. Times are TikTok's unless their comment says ours. */
export interface Overview {
  number: number;
  id: string;
  origin: Origin;
  streamer: Streamer;
  title: string;
  status: SessionStatus;
  endReason: EndReason | null;
  /** The user ended it; nothing is recorded until it is resumed. */
  isStopped: boolean;
  /** Why nothing is captured since `lastFrameAt`, as far as that is known. */
  cut: GapCause | null;
  startedAt: number | null;
  lastAt: number | null;
  liveStartedAt: number | null;
  /** Our clock. */
  openedAt: number;
  lastFrameAt: number;
  totals: Totals;
  unread: Unread;
  capture: CaptureDetails;
}

/** A frame is expected every ten seconds, so a longer silence stops the running times. */
const STALE_MS = 30_000;

/** TikTok's clock now: what it last said, moving with our own while frames come. */
export function clockOf(
  overview: Pick<Overview, "lastAt" | "lastFrameAt" | "status" | "isStopped">,
  now: number,
): number | null {
  const { lastAt, lastFrameAt, status, isStopped } = overview;
  if (lastAt === null) return null;
  if (status !== "live" || isStopped) return lastAt;
  const silence = Math.max(0, now - lastFrameAt);
  return lastAt + Math.min(silence, STALE_MS);
}

/** How long has been recorded, and how long the live has been on (null while not told). */
export function elapsedOf(
  overview: Overview,
  now: number,
): { recorded: number; live: number | null } {
  const clock = clockOf(overview, now);
  const since = (start: number | null) =>
    clock === null || start === null ? null : Math.max(0, clock - start);
  return {
    recorded: since(overview.startedAt) ?? 0,
    live: since(overview.liveStartedAt),
  };
}
