import { readPageFacts } from "@/lib/normalize/page-facts";
import type { GiftDetails } from "@/lib/model/reading";
import {
  type Held,
  heldBy,
  type RecordingRules,
} from "@/lib/model/recording-rules";
import type { GapCause } from "@/lib/model/session";
import type {
  CoverageRow,
  RecordedFrame,
  RelayRow,
  SessionRow,
} from "@/lib/store/rows";

import type { Arrival } from "./arrivals";
import { believableTime, sampleOffset } from "./clock";
import { cover, loseObserver } from "./coverage";
import { judgeItem } from "./judge";
import {
  addressOf,
  applyFacts,
  newSession,
  type UnsavedSession,
} from "./new-session";
import type { ReadItem, ReadMessage } from "./read-item";

/** A session with what a batch brings for it. It has no number before it is stored for the first time. */
export interface Recipient {
  session: UnsavedSession & Partial<Pick<SessionRow, "number">>;
  arrivals: Arrival[];
  /** Whether this batch says anything of it. */
  isTouched: boolean;
  /** By its beginning: a stretch that goes on is written once. */
  coverage: Map<number, Omit<CoverageRow, "session">>;
  /** What the flight recorder keeps. */
  frames: RecordedFrame[];
}

/** One relay's state while a batch is taken apart; nothing here waits. */
export interface Dispatch {
  relay: RelayRow;
  /** Of every room that the page is in or enters with this batch, as far as they exist. */
  recipients: Map<string, Recipient>;
  /** The room of the session that the page's own live goes to. */
  room: string | null;
  gifts: GiftDetails[];
  rules: RecordingRules;
  /** Our clock, epoch ms. */
  now: number;
}

type Carrier = Extract<ReadItem["item"], { kind: "frame" | "response" }>;

/** The tab of a page that is gone: its last words may still come. */
export const NO_TAB = -1;

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

/** Why this room is not recorded, as far as anything is known of its streamer; null when it is. */
function heldIn(
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
function isUnnamed(dispatch: Dispatch, { item }: ReadItem, room: string) {
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
function holdBack(dispatch: Dispatch, room: string): void {
  const { relay, recipients } = dispatch;
  if (dispatch.room !== room) leaveRoom(dispatch);
  const held = recipients.get(room);
  if (held) stopHearing(held, relay.relay, "paused");
  dispatch.room = null;
  relay.session = 0;
}

function stopHearing(
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

/** The session of a room that the page is in, made when there is none. Null where a page enters rooms faster than anybody. */
function enterRoom(
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

/** What `RelayRow.rooms` says of a session that the user erased, and for a moment of one that is not stored yet. */
export const ERASED = 0;
const UNSAVED = -1;
/** More new lives a minute only a hostile page enters. */
const MAX_ENTRIES = 30;
const MINUTE_MS = 60_000;
/** The address may name the live before for so long. */
const ADDRESS_LAG_MS = 5_000;

function mayEnter(relay: RelayRow, at: number): boolean {
  const recent = relay.entries.filter((entry) => at - entry < MINUTE_MS);
  const isAllowed = recent.length < MAX_ENTRIES;
  relay.entries = isAllowed ? [...recent, at] : recent;
  return isAllowed;
}

function makeRecipient(
  { recipients }: Dispatch,
  room: string,
  now: number,
): Recipient {
  const session = newSession({ room, origin: "live", handle: "", now });
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
  session.url = addressOf(handle);
}

/** A page that slides to another live no longer sees the one before. */
function leaveRoom({ relay, room, recipients }: Dispatch): void {
  const left = room === null ? undefined : recipients.get(room);
  if (!left) return;
  stopHearing(left, relay.relay, "tab");
  relay.leftHandle = left.session.streamer.handle;
  // Where another tab is in the same live, it is still there.
  const isAlone = left.session.covered?.observers.length === 0;
  if (isAlone && left.session.status === "live")
    left.session.status = "interrupted";
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
