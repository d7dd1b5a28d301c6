import type { RelayRow, SocketState } from "@/lib/store/rows";

import type { ReadItem } from "./read-item";

/** Where an item's messages go: to a room, nowhere, or not yet known. */
export type Verdict =
  { kind: "room"; room: string } | { kind: "ignore" } | { kind: "wait" };

const IGNORE: Verdict = { kind: "ignore" };
const WAIT: Verdict = { kind: "wait" };

/** How long frames wait for the room entry that they belong to. */
const ENTRY_WAIT_MS = 10_000;

/**
 * Follows a relay's sockets and tells which room an item belongs to (DESIGN.md 4.3). `later` are the items behind it: an
 * entry found there is as good as one before it.
 */
export function judgeItem(
  relay: RelayRow,
  read: ReadItem,
  later: readonly ReadItem[],
  now: number,
): Verdict {
  const { item } = read;
  switch (item.kind) {
    case "opened":
      forgetOldSockets(relay);
      relay.sockets[item.socket] = {
        room: item.room,
        isPreview: item.path.includes("/from_preview/"),
        isEntered: false,
        address: `wss://${item.host}${item.path}`,
      };
      return enterByAddress(relay.sockets[item.socket], item.handle);
    case "closed":
      return verdictOf(relay.sockets[item.socket]);
    case "sent":
      return read.enters === null
        ? IGNORE
        : enterByFrame(relay, item.socket, read.enters);
    case "frame":
      return judgeFrame(relay, item, later, now);
    case "response":
      if (item.path.includes("/preview/") || item.room === "") return IGNORE;
      if (
        item.handle !== "" ||
        item.room in relay.rooms ||
        later.some((next) => isEntry(next, item.room))
      )
        return { kind: "room", room: item.room };
      return now - item.receivedAt < ENTRY_WAIT_MS ? WAIT : IGNORE;
    case "facts":
      return IGNORE;
    case "dropped":
      return verdictOf(relay.sockets[item.socket]);
  }
}

/** A page has a handful; more than this, never closed, only a hostile one opens. */
const MAX_SOCKETS = 64;

function forgetOldSockets(relay: RelayRow): void {
  const sockets = Object.entries(relay.sockets);
  if (sockets.length >= MAX_SOCKETS)
    relay.sockets = Object.fromEntries(sockets.slice(1 - MAX_SOCKETS));
}

function judgeFrame(
  relay: RelayRow,
  item: { socket: number; handle: string; receivedAt: number },
  later: readonly ReadItem[],
  now: number,
): Verdict {
  const socket = relay.sockets[item.socket];
  const byAddress = enterByAddress(socket, item.handle);
  if (byAddress.kind === "room" || socket?.isPreview) return byAddress;
  const entry = later.find(
    ({ item: other, enters }) =>
      other.kind === "sent" && other.socket === item.socket && enters !== null,
  );
  if (entry?.enters) return enterByFrame(relay, item.socket, entry.enters);
  const caughtUp = later.find((next) => next.item.handle !== "");
  const byLater = enterByAddress(socket, caughtUp?.item.handle ?? "");
  if (byLater.kind === "room") return byLater;
  return now - item.receivedAt < ENTRY_WAIT_MS ? WAIT : IGNORE;
}

/** Whether an item shows that the page is in a room, or on a live's address by now. */
function isEntry({ item, enters }: ReadItem, room: string): boolean {
  return enters === room || item.handle !== "";
}

/** A socket that asks for a room while the address is a live's has entered it, unless it is a preview. */
function enterByAddress(
  socket: SocketState | undefined,
  handle: string,
): Verdict {
  if (socket && !socket.isPreview && socket.room !== "" && handle !== "")
    socket.isEntered = true;
  return verdictOf(socket);
}

function enterByFrame(relay: RelayRow, socket: number, room: string): Verdict {
  if (room === "0") return IGNORE;
  const address = relay.sockets[socket]?.address ?? "";
  relay.sockets[socket] = {
    ...{ room, isPreview: false, isEntered: true, address },
  };
  return { kind: "room", room };
}

function verdictOf(socket: SocketState | undefined): Verdict {
  return socket?.isEntered ? { kind: "room", room: socket.room } : IGNORE;
}
