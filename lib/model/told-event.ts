import type { LiveEvent } from "./event";

/** What only the database needs of an event. */
const INTERNAL: ReadonlySet<string> = new Set([
  ...(["session", "row", "frame", "fanTickets", "mended"] as const),
]);

/** An event as it is shown to whoever wants all of it: what it is about first, then its own fields, as they are kept. */
export function toldEvent(event: LiveEvent): Record<string, unknown> {
  const { id, messageId, kind, at, receivedAt, user, ...fields } = event;
  const own = Object.entries(fields).filter(([name]) => !INTERNAL.has(name));
  return {
    ...{ id, messageId, kind, at, receivedAt, user: user ?? null },
    ...Object.fromEntries(own),
  };
}
