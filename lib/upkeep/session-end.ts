import { offsetOf } from "@/lib/model/median";
import type { SessionStatus } from "@/lib/model/session";
import type { SessionRow } from "@/lib/store/rows";

/** When TikTok said so, else when the user stopped recording (moved to TikTok's clock). */
export function endOf({ endedAt, stoppedAt, offsets }: SessionRow) {
  if (endedAt !== undefined) return endedAt;
  return stoppedAt === undefined ? null : stoppedAt - offsetOf(offsets);
}

/** A live that went on when its file was written is not recorded here: nobody knows how it went on. */
export function statusOf(session: SessionRow): SessionStatus {
  const { status, stoppedAt, wasLive } = session;
  if (stoppedAt !== undefined) return "ended";
  return status === "interrupted" && wasLive ? "live" : status;
}
