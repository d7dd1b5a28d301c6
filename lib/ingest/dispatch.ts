import { readPageFacts } from "@/lib/normalize/page-facts";
import type { GiftDetails } from "@/lib/model/reading";
import type { CoverageRow, RelayRow, SessionRow } from "@/lib/store/rows";

import type { Arrival } from "./arrivals";
import { believableTime, sampleOffset } from "./clock";
import { cover, cutCoverage } from "./coverage";
import { judgeItem } from "./judge";
import { applyFacts, newSession, type UnsavedSession } from "./new-session";
import type { ReadItem, ReadMessage } from "./read-item";

/** A session with what a batch brings for it. It has no number before it is stored for the first time. */
export interface Recipient {
  session: UnsavedSession & Partial<Pick<SessionRow, "number">>;
  arrivals: Arrival[];
  /** Whether this batch says anything of it. */
  isTouched: boolean;
  coverage: Omit<CoverageRow, "session">[];
}

/** One relay's state while a batch is taken apart; nothing here waits. */
export interface Dispatch {
  relay: RelayRow;
  /** Of every room that the page is in or enters with this batch, as far as they exist. */
  recipients: Map<string, Recipient>;
  /** The room of the session that the page's own live goes to. */
  room: string | null;
  gifts: GiftDetails[];
  /** Our clock, epoch ms. */
  now: number;
}

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
    if (read.item.kind === "facts") takeFacts(dispatch, read.item);
    if (verdict.kind === "room") takeItem(dispatch, read, verdict.room);
    relay.lastNumber = read.item.number;
  }
}

function takeItem(dispatch: Dispatch, read: ReadItem, room: string): void {
  const { item } = read;
  if (item.kind === "closed" || item.kind === "dropped") {
    loseSocket(dispatch, item, room);
    return;
  }
  const own = enterRoom(dispatch, read, room);
  if (!own || own.session.stoppedAt !== undefined) return;
  own.isTouched = true;
  const { session, coverage } = own;
  if (item.kind !== "frame" && item.kind !== "response") return;
  session.lastFrameAt = Math.max(session.lastFrameAt, item.receivedAt);
  if (session.status === "interrupted") session.status = "live";
  coverage.push(...cover(session, dispatch.relay.relay, item.receivedAt));
  const now = believableTime(read.now, item.receivedAt);
  if (now !== null) sampleOffset(session, item.receivedAt, now);
  for (const message of read.messages)
    takeMessage(dispatch, own, { ...read, now }, message);
}

/** Nothing comes any more, unless another socket or another tab is in the same room. */
function loseSocket(
  { relay, recipients }: Dispatch,
  item: Extract<ReadItem["item"], { kind: "closed" | "dropped" }>,
  room: string,
): void {
  if (item.kind === "closed")
    relay.sockets = Object.fromEntries(
      Object.entries(relay.sockets).filter(
        ([socket]) => Number(socket) !== item.socket,
      ),
    );
  const isStillIn = Object.values(relay.sockets).some(
    (socket) => socket.isEntered && socket.room === room,
  );
  const lost = recipients.get(room);
  if (!lost || lost.session.covered?.relay !== relay.relay) return;
  if (item.kind === "closed" && isStillIn) return;
  lost.isTouched = true;
  cutCoverage(lost.session, "socket");
}

/** A message goes to the room it names, if the page entered that one; without a name, to the room it came in. */
function takeMessage(
  { relay, recipients }: Dispatch,
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
  const frame: Arrival["frame"] = [relay.relay, item.number, message.index];
  const { receivedAt } = item;
  target.isTouched = true;
  target.arrivals.push({ message, now, receivedAt, frame });
}

/** The session of a room that the page is in, made when there is none. Null when the user erased it. */
function enterRoom(
  dispatch: Dispatch,
  { item }: ReadItem,
  room: string,
): Recipient | null {
  const { relay, recipients } = dispatch;
  if (relay.rooms[room] === ERASED) return null;
  const entered = recipients.get(room) ?? makeRecipient(dispatch, room, item);
  if (relay.rooms[room] === undefined) {
    const told = relay.facts.find((facts) => facts.room === room);
    if (told?.isLive) applyFacts(entered.session, told);
  }
  relay.rooms[room] ??= entered.session.number ?? UNSAVED;
  if (dispatch.room !== room) {
    leaveRoom(dispatch);
    dispatch.room = room;
  }
  return entered;
}

/** What `RelayRow.rooms` says of a session that the user erased, and for a moment of one that is not stored yet. */
export const ERASED = 0;
const UNSAVED = -1;

function makeRecipient(
  { recipients }: Dispatch,
  room: string,
  { handle, receivedAt }: ReadItem["item"],
): Recipient {
  const session = newSession({ room, origin: "live", handle, now: receivedAt });
  const made: Recipient = {
    ...{ session, arrivals: [], coverage: [], isTouched: true },
  };
  recipients.set(room, made);
  return made;
}

/** A page that slides to another live no longer sees the one before. */
function leaveRoom({ relay, room, recipients }: Dispatch): void {
  const left = room === null ? undefined : recipients.get(room);
  // Where another tab spoke last, it is still there.
  if (!left || left.session.covered?.relay !== relay.relay) return;
  left.isTouched = true;
  if (left.session.status === "live") left.session.status = "interrupted";
  cutCoverage(left.session, "tab");
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
