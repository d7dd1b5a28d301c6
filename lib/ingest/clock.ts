import type { SessionRow } from "@/lib/store/rows";

const DAY_MS = 86_400_000;
const MAX_OFFSETS = 31;

/** A time that TikTok cannot mean: a message from tomorrow would carry the session's clock away. */
export function believableTime(
  told: number | null,
  receivedAt: number,
): number | null {
  return told !== null && told <= receivedAt + DAY_MS ? told : null;
}

/** Moves the session's clock, which never goes back, and its start, which only does. */
export function advanceClock(session: SessionRow, told: number): void {
  session.firstToldAt ??= told;
  session.startedAt = Math.min(session.startedAt ?? told, told);
  session.lastAt = Math.max(session.lastAt ?? told, told);
}

/** Keeps the last samples of our clock less TikTok's; their median moves coverage onto TikTok's time line. */
export function sampleOffset(
  session: Pick<SessionRow, "offsets">,
  receivedAt: number,
  now: number,
): void {
  session.offsets.push(receivedAt - now);
  if (session.offsets.length > MAX_OFFSETS) session.offsets.shift();
}
