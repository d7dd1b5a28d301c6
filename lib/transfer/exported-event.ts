import type { LiveEvent, User } from "@/lib/model/event";

import type { PlacedEvent } from "./like-streaks";

/** An event as a session file has it: without what only this database needs (row, frame, our clock). */
export function exportedEvent(placed: PlacedEvent) {
  const { id, messageId, kind, at, user, history } = placed.event;
  return {
    id,
    messageId,
    kind,
    at,
    user: user ? userOf(user) : null,
    ...(history && { history }),
    ...ownFields(placed),
  };
}

function ownFields({ event, streak }: PlacedEvent) {
  switch (event.kind) {
    case "comment":
      return {
        text: event.text,
        language: event.language ?? null,
        emotes: (event.emotes ?? []).map(({ id, index }) => ({ id, index })),
      };
    case "gift":
      return giftFields(event);
    case "like":
      return {
        count: event.count,
        reportedTotal: event.reportedTotal,
        streak: streak ?? null,
      };
    case "join":
      return event.source === undefined ? {} : { source: event.source };
    case "follow":
      return { followers: event.followers ?? null };
    case "share":
      return event.target === undefined ? {} : { target: event.target };
    case "viewers":
      return {
        now: event.now,
        entries: event.entries,
        top: event.top.map((viewer) => {
          return { ...userOf(viewer), score: viewer.score };
        }),
      };
    case "control":
      return {
        action: event.action,
        reason: event.reason ?? null,
        ...(event.text !== undefined && { text: event.text }),
      };
    case "notice":
      return {
        what: event.what,
        text: event.text,
        language: event.language ?? null,
      };
  }
}

function giftFields(event: Extract<LiveEvent, { kind: "gift" }>) {
  const { id, status, total } = event.streak;
  return {
    giftId: event.giftId,
    name: event.name ?? null,
    price: event.price ?? null,
    count: event.count,
    runningCount: event.runningCount,
    streak: { id, status, total },
    to: event.to ?? null,
  };
}

function userOf({ id, handle, nickname }: User): User {
  return { id, handle, nickname };
}
