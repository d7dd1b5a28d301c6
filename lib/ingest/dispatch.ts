import { heldBy } from "@/lib/model/recording-rules";
import { readPageFacts } from "@/lib/normalize/page-facts";
import type { RecordedFrame, RelayRow } from "@/lib/store/rows";

import type { Arrival } from "./arrivals";
import { believableTime, sampleOffset } from "./clock";
import { cover } from "./coverage";
import { enterRoom, stopHearing } from "./enter-room";
import { heldIn, holdBack, isUnnamed } from "./hold";
import { judgeItem } from "./judge";
import { applyFacts } from "./new-session";
import type { ReadItem, ReadMessage } from "./read-item";
import { type Dispatch, NO_TAB, type Recipient } from "./recipient";

type Carrier = Extract<ReadItem["item"], { kind: "frame" | "response" }>;

const MAX_FACTS_KEPT = 4;

/** The rooms whose sessions a batch may need, however many the page has been in before. */
export function roomsOf(relay: RelayRow, items: readonly ReadItem[]): string[] {
  const named = items.flatMap(({ item, enters, messages }) => [
    enters ?? "",
    "room" in item ? item.room : "",
    ...messages
      .map(({ room }) => room)
      .filter((room) => relay.rooms[room] !== undefined),
  ]);
  const current = Object.keys(relay.rooms).filter(
    (room) => relay.rooms[room] === relay.session,
  );
  const asked = Object.values(relay.sockets).map(({ room }) => room);
  const rooms = [...current, ...named, ...asked];
  return [...new Set(rooms)].filter((room) => room !== "" && room !== "0");
}

/** Hands every item to the session it belongs to, and stops at the first whose room is not known yet. */
export function dispatchItems(
  dispatch: Dispatch,
  items: readonly ReadItem[],
): void {
  const { relay, now } = dispatch;
  const fresh = items.filter(({ item }) => item.number > relay.lastNumber);
  for (const [index, read] of fresh.entries()) {
    const verdict = judgeItem(relay, read, fresh.slice(index + 1), now);
    if (verdict.kind === "wait") return;
    if (verdict.kind === "room" && isUnnamed(dispatch, read, verdict.room))
      return;
    if (read.item.kind === "facts") takeFacts(dispatch, read.item);
    if (verdict.kind === "room") takeItem(dispatch, read, verdict.room);
    else if (read.item.kind === "dropped" && dispatch.room !== null)
      takeItem(dispatch, read, dispatch.room);
    relay.lastNumber = read.item.number;
  }
}

function takeItem(dispatch: Dispatch, read: ReadItem, room: string): void {
  const { relay } = dispatch;
  const { item } = read;
  if (item.kind === "closed" || item.kind === "dropped") {
    loseSocket(dispatch, item, room);
    return;
  }
  relay.held = heldIn(dispatch, room, item.handle);
  if (relay.held !== null) {
    holdBack(dispatch, room);
    return;
  }
  const own = enterRoom(dispatch, item, room);
  if (!own || own.session.stoppedAt !== undefined) return;
  own.isTouched = true;
  if (item.kind === "frame" || item.kind === "response")
    takeCarrier(dispatch, own, { ...read, item });
}

function takeCarrier(
  dispatch: Dispatch,
  own: Recipient,
  read: ReadItem & { item: Carrier },
): void {
  const { relay } = dispatch;
  const { item } = read;
  const { session, coverage } = own;
  const isGone = relay.tab === NO_TAB;
  const by = isGone ? null : { relay: relay.relay, tab: relay.tab };
  session.lastFrameAt = Math.max(session.lastFrameAt, item.receivedAt);
  if (session.status === "interrupted" && !isGone) session.status = "live";
  for (const row of cover(session, by, item.receivedAt))
    coverage.set(row.from, row);
  const now = believableTime(read.now, item.receivedAt);
  if (now !== null) sampleOffset(session, item.receivedAt, now);
  if (read.messages.length > 0) own.frames.push(recordedFrame(relay, item));
  for (const message of read.messages)
    takeMessage(dispatch, own, { ...read, now }, message);
}

/** Nothing comes any more, unless another socket of the page is in the same room. */
function loseSocket(
  dispatch: Dispatch,
  item: Extract<ReadItem["item"], { kind: "closed" | "dropped" }>,
  room: string,
): void {
  const { relay, recipients } = dispatch;
  const lost = recipients.get(room);
  if (item.kind === "dropped") {
    if (lost) stopHearing(lost, relay.relay, item.cause);
    return;
  }
  relay.sockets = Object.fromEntries(
    Object.entries(relay.sockets).filter(
      ([socket]) => Number(socket) !== item.socket,
    ),
  );
  const isStillIn = Object.values(relay.sockets).some(
    (socket) => socket.isEntered && socket.room === room,
  );
  if (lost && !isStillIn) stopHearing(lost, relay.relay, "socket");
}

/** A message goes to the room it names, if the page entered that one; without a name, to the room it came in. */
function takeMessage(
  { relay, recipients, rules }: Dispatch,
  own: Recipient,
  { item, now }: ReadItem,
  message: ReadMessage,
): void {
  const isOwn = message.room === "0" || message.room === own.session.room;
  if (!isOwn && relay.rooms[message.room] === undefined) {
    own.session.otherRooms += 1;
    return;
  }
  const target = isOwn ? own : recipients.get(message.room);
  if (!target || target.session.stoppedAt !== undefined) return;
  if (!isOwn && heldBy(rules, target.session.streamer.handle)) return;
  const frame: Arrival["frame"] = [relay.relay, item.number, message.index];
  const { receivedAt } = item;
  target.isTouched = true;
  target.arrivals.push({ message, now, receivedAt, frame });
}

function recordedFrame(relay: RelayRow, item: Carrier): RecordedFrame {
  const { number, receivedAt, kind, bytes } = item;
  const socket = kind === "frame" ? relay.sockets[item.socket] : null;
  const url =
    kind === "frame"
      ? `${socket?.address ?? ""}?room_id=${socket?.room ?? ""}`
      : `https://webcast.tiktok.com${item.path}?room_id=${item.room}`;
  return { number, receivedAt, kind, url, bytes };
}

/** Facts of a room that the page is in are taken over; others wait for its entry. */
function takeFacts(
  { relay, recipients, gifts }: Dispatch,
  item: Extract<ReadItem["item"], { kind: "facts" }>,
): void {
  const facts = readPageFacts(item.path, item.text);
  gifts.push(...facts.gifts);
  for (const told of facts.rooms) {
    const entered =
      relay.rooms[told.room] === undefined
        ? undefined
        : recipients.get(told.room);
    if (entered && (told.isLive || told.hasEnded)) {
      applyFacts(entered.session, told);
      entered.isTouched = true;
    }
    const others = relay.facts.filter(({ room }) => room !== told.room);
    relay.facts = [...others, told].slice(-MAX_FACTS_KEPT);
  }
}
