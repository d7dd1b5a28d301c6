import { type Held, heldBy } from "@/lib/model/recording-rules";

import { ADDRESS_LAG_MS, ERASED, leaveRoom, stopHearing } from "./enter-room";
import type { ReadItem } from "./read-item";
import type { Dispatch } from "./recipient";

/** Why this room is not recorded, as far as anything is known of its streamer; null when it is. */
export function heldIn(
  { relay, recipients, rules }: Dispatch,
  room: string,
  handle: string,
): Held | null {
  if (relay.rooms[room] === ERASED) return "erased";
  const told = relay.facts.find((facts) => facts.room === room);
  const known = [
    recipients.get(room)?.session.streamer.handle,
    told?.streamer.handle,
  ];
  return heldBy(rules, known.find((name) => name) ?? handle);
}

/**
 * Whether it is still to be seen whose live this is: the address may name the one that the page has just left. Nothing of
 * a streamer who is not to be recorded is stored meanwhile: the items wait.
 */
export function isUnnamed(
  dispatch: Dispatch,
  { item }: ReadItem,
  room: string,
) {
  const { rules, relay, recipients, now } = dispatch;
  const isAnybodys = rules.never.length === 0 && rules.scope === "all";
  if (isAnybodys || now - item.receivedAt >= ADDRESS_LAG_MS) return false;
  const told = relay.facts.find((facts) => facts.room === room);
  if (told?.streamer.handle || recipients.get(room)?.session.streamer.handle)
    return false;
  const current =
    dispatch.room === null
      ? undefined
      : recipients.get(dispatch.room)?.session.streamer.handle;
  return ["", current, relay.leftHandle].includes(item.handle);
}

/** What was being recorded stops here, and the page's live has no session of its own. */
export function holdBack(dispatch: Dispatch, room: string): void {
  const { relay, recipients } = dispatch;
  if (dispatch.room !== room) leaveRoom(dispatch);
  const held = recipients.get(room);
  if (held) stopHearing(held, relay.relay, "paused");
  dispatch.room = null;
  relay.session = 0;
}
