import type { Rollups } from "@/lib/derive/rollups";
import type { Tallies } from "@/lib/model/tallies";
import type { EventRow, PersonRow, SessionRow } from "@/lib/store/rows";

import type { Change } from "./changes";
import { tellFollowers } from "./new-session";

/** What the events of a batch say of the session itself: its streamer and its end. */
export function applyToSession(
  session: SessionRow,
  rollups: Rollups,
  changes: readonly Change[],
): void {
  for (const { after, avatar } of changes) {
    applyStreamer(session, after, avatar);
    applyFollowers(session, after);
    applyEnd(session, after);
  }
  const host = rollups.people.get(session.streamer.id);
  rollups.tallies.streamer = streamerShare(host);
}

/** The introduction's user is the streamer; what the page told goes first. */
function applyStreamer(
  { streamer }: SessionRow,
  event: EventRow,
  avatar: string | undefined,
): void {
  if (event.kind !== "notice" || event.what !== "intro" || !event.user) return;
  if (streamer.id !== "" && streamer.id !== event.user.id) return;
  streamer.id = event.user.id;
  streamer.handle ||= event.user.handle;
  streamer.nickname ||= event.user.nickname;
  if (avatar !== undefined) streamer.avatar ??= avatar;
}

function applyFollowers(session: SessionRow, event: EventRow): void {
  if (event.kind === "follow" && event.followers !== undefined)
    tellFollowers(session, event.at, event.followers);
}

function applyEnd(session: SessionRow, event: EventRow): void {
  if (event.kind !== "control" || event.action !== "end") return;
  if (session.endedAt !== undefined && session.endedAt <= event.at) return;
  session.status = "ended";
  session.endedAt = event.at;
  if (event.reason) session.endReason = event.reason;
}

export function streamerShare(
  host: PersonRow | undefined,
): Tallies["streamer"] {
  const gifts = Object.values(host?.giftMessages ?? {});
  return {
    people: (host?.acts ?? 0) > 0,
    gifters: gifts.some((messages) => messages > 0),
    commenters: (host?.comments ?? 0) > 0,
  };
}
