import type { Health } from "@/lib/model/health";
import type { Overview } from "@/lib/model/overview";
import type { TabStatus } from "@/lib/protocol/commands";

/** The server answers a heartbeat every ten seconds, so this much silence is a lost connection. */
const SILENCE_MS = 30_000;

export interface Signs {
  hasConsent: boolean;
  /** Whether what is shown is the live of an open tab. */
  hasTab: boolean;
  /** What the relay of that tab says; null when none answers, undefined while none was asked. */
  status: TabStatus | null | undefined;
  overview: Overview | null;
  /** Our clock. */
  now: number;
}

export function healthOf(signs: Signs): Health {
  const { hasConsent, hasTab, status, overview, now } = signs;
  if (!hasConsent) return { kind: "noConsent" };
  if (!hasTab)
    return { kind: "past", isComplete: overview?.status === "ended" };
  if (overview?.isStopped) return { kind: "paused", by: "live" };
  if (overview?.status === "ended") return { kind: "ended" };
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
  const { socketsSeen, openSockets, lastFrameAt } = status;
  if (socketsSeen === 0) return { kind: "waiting" };
  const isSilent = lastFrameAt > 0 && now - lastFrameAt > SILENCE_MS;
  if (openSockets === 0 || isSilent)
    return { kind: "connectionLost", lastFrameAt };
  return overview && lastFrameAt > 0
    ? { kind: "capturing" }
    : { kind: "waiting" };
}
