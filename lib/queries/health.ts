import { SILENCE_MS } from "@/lib/model/coverage";
import type { Health } from "@/lib/model/health";
import type { Overview } from "@/lib/model/overview";
import type { Held } from "@/lib/model/recording-rules";
import type { TabStatus } from "@/lib/protocol/commands";

export interface Signs {
  hasConsent: boolean;
  /** Whether what is shown is the live of an open tab. */
  hasTab: boolean;
  /** What the relay of that tab says; null when none answers, undefined while none was asked. */
  status: TabStatus | null | undefined;
  overview: Overview | null;
  /** Why the live in the tab is not to be recorded, or null. */
  held: Held | null;
  /** Our clock. */
  now: number;
}

export function healthOf(signs: Signs): Health {
  const { hasConsent, hasTab, status, overview, held, now } = signs;
  if (!hasConsent) return { kind: "noConsent" };
  if (!hasTab)
    return { kind: "past", isComplete: overview?.status === "ended" };
  const isStopped = overview?.isStopped === true;
  if (overview?.status === "ended" && !isStopped) return { kind: "ended" };
  if (held !== null) return { kind: "paused", by: held };
  if (isStopped) return { kind: "paused", by: "live" };
  if (status === undefined) return { kind: "waiting" };
  if (status === null || (!status.isHooked && status.socketsSeen === 0))
    return { kind: "needsReload" };
  return connectionOf(status, overview, now);
}

function connectionOf(
  status: TabStatus,
  overview: Overview | null,
  now: number,
): Health {
  const { socketsSeen, openSockets, lastFrameAt, refusal } = status;
  if (refusal !== null)
    return {
      kind: "refused",
      reason: refusal,
      waitingBytes: status.pendingBytes,
    };
  const isHeard = lastFrameAt > 0;
  if (socketsSeen === 0 && !isHeard) return { kind: "waiting" };
  const isClosed = socketsSeen > 0 && openSockets === 0;
  if (isClosed || (isHeard && now - lastFrameAt > SILENCE_MS))
    return { kind: "connectionLost", lastFrameAt };
  return overview && isHeard ? { kind: "capturing" } : { kind: "waiting" };
}
