import { readPageFacts } from "@/lib/normalize/page-facts";
import type { GiftDetails } from "@/lib/model/reading";
import type { CoverageRow, RelayRow, SessionRow } from "@/lib/store/rows";

import type { Arrival } from "./arrivals";
import { sampleOffset } from "./clock";
import { cover, cutCoverage } from "./coverage";
import { judgeItem } from "./judge";
import { applyFacts, newSession, type UnsavedSession } from "./new-session";
import type { ReadItem, ReadMessage } from "./read-item";

/** A session with what a batch brings for it. It has no number before it is stored for the first time. */
export interface Recipient {
  session: UnsavedSession & Partial<Pick<SessionRow, "number">>;
  arrivals: Arrival[];
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

/** The rooms whose sessions a batch may need: those entered before, and those that its items name. */
export function roomsOf(relay: RelayRow, items: readonly ReadItem[]): string[] {
  const named = items.flatMap(({ item, enters }) => [
    enters ?? "",
    "room" in item ? item.room : "",
  ]);
  const asked = Object.values(relay.sockets).map(({ room }) => room);
  const rooms = [...Object.keys(relay.rooms), ...named, ...asked];
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
  const own = enterRoom(dispatch, read, room);
  if (!own || own.session.stoppedAt !== undefined) return;
  const { session, coverage } = own;
  const { item } = read;
  if (item.kind === "closed" || item.kind === "dropped")
    cutCoverage(session, "socket");
  if (item.kind !== "frame" && item.kind !== "response") return;
  session.lastFrameAt = Math.max(session.lastFrameAt, item.receivedAt);
  if (session.status === "interrupted") session.status = "live";
  coverage.push(...cover(session, dispatch.relay.relay, item.receivedAt));
  if (read.now !== null) sampleOffset(session, item.receivedAt, read.now);
  for (const message of read.messages)
    takeMessage(dispatch, own, read, message);
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
  const known = recipients.get(room);
  const entered = known ?? makeRecipient(dispatch, room, item);
  relay.rooms[room] ??= entered.session.number ?? UNSAVED;
  if (dispatch.room !== room) {
    leaveRoom(dispatch);
    dispatch.room = room;
  }
  return entered;
}

/** What `RelayRow.rooms` says of a session that the user erased, and for a moment of one that is not stored yet. */
const ERASED = 0;
const UNSAVED = -1;

function makeRecipient(
  { relay, recipients }: Dispatch,
  room: string,
  { handle, receivedAt }: ReadItem["item"],
): Recipient {
  const session = newSession({ room, origin: "live", handle, now: receivedAt });
  const facts = relay.facts.find((told) => told.room === room);
  if (facts?.isLive) applyFacts(session, facts);
  const made: Recipient = { session, arrivals: [], coverage: [] };
  recipients.set(room, made);
  return made;
}

/** A page that slides to another live no longer sees the one before. */
function leaveRoom({ room, recipients }: Dispatch): void {
  const left = room === null ? undefined : recipients.get(room);
  if (!left) return;
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
    if (entered && (told.isLive || told.hasEnded))
      applyFacts(entered.session, told);
    const others = relay.facts.filter(({ room }) => room !== told.room);
    relay.facts = [...others, told].slice(-MAX_FACTS_KEPT);
  }
}
