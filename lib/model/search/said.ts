import type { EventKind, LiveEvent } from "../event";

/** What the search finds: comments, and questions of TikTok's question box. */
export const SAID_KINDS = [
  "comment",
  "question",
] as const satisfies readonly EventKind[];

export type SaidKind = (typeof SAID_KINDS)[number];

/** What somebody wrote, as far as the search may find it: null for other events, and for what was taken away. */
export function saidIn(event: LiveEvent): string | null {
  if (event.deleted) return null;
  if (event.kind === "comment") return event.text;
  return event.kind === "question" ? (event.text ?? null) : null;
}
