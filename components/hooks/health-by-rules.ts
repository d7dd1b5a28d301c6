import type { Health } from "@/lib/model/health";
import { heldBy, type RecordingRules } from "@/lib/model/recording-rules";

/** What the rules say of an open live, at once: the worker tells of it only when the next frame comes. */
export function healthByRules(
  health: Health,
  rules: RecordingRules,
  handle: string,
): Health {
  const isOver = health.kind === "ended" || health.kind === "past";
  const held =
    isOver || health.kind === "noConsent" ? null : heldBy(rules, handle);
  return held === null ? health : { kind: "paused", by: held };
}
