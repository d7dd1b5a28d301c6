import type { GapCause } from "@/lib/model/session";
import type { RelayRow } from "@/lib/store/rows";

import { loseObserver } from "./coverage";
import {
  addressOf,
  applyFacts,
  newSession,
  type UnsavedSession,
} from "./new-session";
import type { ReadItem } from "./read-item";
import type { Dispatch, Recipient } from "./recipient";

/** What `RelayRow.rooms` says of a session that the user erased, and for a moment of one that is not stored yet. */
export const ERASED = 0;
const UNSAVED = -1;
/** More new lives a minute only a hostile page enters. */
const MAX_ENTRIES = 30;
const MINUTE_MS = 60_000;
/** The address may name the live before for so long. */
export const ADDRESS_LAG_MS = 5_000;

/** The session of a room that the page is in, made when there is none. Null where a page enters rooms faster than anybody. */
export function enterRoom(
  dispatch: Dispatch,
  item: ReadItem["item"],
  room: string,
): Recipient | null {
  const { relay, recipients } = dispatch;
  const stored = recipients.get(room);
  if (relay.rooms[room] === undefined && !mayEnter(relay, item.receivedAt))
    return null;
  const entered = stored ?? makeRecipient(dispatch, room, item.receivedAt);
  if (relay.rooms[room] === undefined) {
    const told = relay.facts.find((facts) => facts.room === room);
    if (told?.isLive) applyFacts(entered.session, told);
  }
  relay.rooms[room] ??= entered.session.number ?? UNSAVED;
  if (dispatch.room !== room) {
    leaveRoom(dispatch);
    dispatch.room = room;
  }
  nameByAddress(entered.session, relay, item);
  return entered;
}

function mayEnter(relay: RelayRow, at: number): boolean {
  const recent = relay.entries.filter((entry) => at - entry < MINUTE_MS);
  const isAllowed = recent.length < MAX_ENTRIES;
  relay.entries = isAllowed ? [...recent, at] : recent;
  return isAllowed;
}

function makeRecipient(
  { recipients, origin }: Dispatch,
  room: string,
  now: number,
): Recipient {
  const session = newSession({ room, origin, handle: "", now });
  const made: Recipient = {
    ...{
      session,
      arrivals: [],
      coverage: new Map(),
      frames: [],
      isTouched: true,
    },
  };
  recipients.set(room, made);
  return made;
}

/** The address names the streamer whom nothing else named, unless it may still be that of the live before. */
function nameByAddress(
  session: UnsavedSession,
  relay: RelayRow,
  { handle, receivedAt }: ReadItem["item"],
): void {
  if (session.streamer.handle !== "" || handle === "") return;
  const mayLag = receivedAt - session.openedAt < ADDRESS_LAG_MS;
  if (handle === relay.leftHandle && mayLag) return;
  session.streamer.handle = handle;
  session.url = addressOf(session.origin, handle);
}

/** A page that slides to another live no longer sees the one before. */
export function leaveRoom({ relay, room, recipients }: Dispatch): void {
  const left = room === null ? undefined : recipients.get(room);
  if (!left) return;
  stopHearing(left, relay.relay, "tab");
  relay.leftHandle = left.session.streamer.handle;
  // Where another tab is in the same live, it is still there.
  const isAlone = left.session.covered?.observers.length === 0;
  if (isAlone && left.session.status === "live")
    left.session.status = "interrupted";
}

/** This page hears nothing of the live any more. */
export function stopHearing(
  recipient: Recipient,
  relay: string,
  cause: GapCause,
): void {
  recipient.isTouched = true;
  loseObserver(
    recipient.session,
    (observer) => observer.relay === relay,
    cause,
  );
}
