import type { EventKind, LiveEvent } from "@/lib/model/event";
import type { Traits } from "@/lib/model/traits";

type DeleteEvent = Extract<LiveEvent, { kind: "delete" }>;

/** What moderation took away in a session, by TikTok's message id and by person up to a moment. */
export interface Deletions {
  messages: ReadonlySet<string>;
  persons: ReadonlyMap<string, number>;
}

/** Only what somebody said is taken away; a gift stays given. */
const DELETABLE: readonly EventKind[] = ["comment", "emote"];

export function deletionsOf(events: readonly DeleteEvent[]): Deletions {
  const persons = new Map<string, number>();
  for (const { at, persons: taken } of events)
    for (const person of taken)
      persons.set(person, Math.max(at, persons.get(person) ?? 0));
  return {
    messages: new Set(events.flatMap(({ messages }) => messages)),
    persons,
  };
}

function isDeleted(
  event: LiveEvent & { traits?: Traits },
  deletions: Deletions,
): boolean {
  if (!DELETABLE.includes(event.kind)) return false;
  if (deletions.messages.has(event.messageId)) return true;
  if (event.traits?.isMasked) return false;
  const until = event.user && deletions.persons.get(event.user.id);
  return until !== undefined && event.at <= until;
}

/** The event with its mark; the very same event where nothing changes. */
export function withDeletion<Event extends LiveEvent & { traits?: Traits }>(
  event: Event,
  deletions: Deletions,
): Event {
  return isDeleted(event, deletions) && !event.deleted
    ? { ...event, deleted: true }
    : event;
}
