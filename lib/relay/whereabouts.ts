import type { PageMessage } from "@/lib/protocol/page";

/** A page message, when it came and what handle the address named then. */
export interface Heard {
  message: PageMessage;
  /** The hook's number; null for what the relay says of itself or again. */
  number: number | null;
  /** Epoch ms. */
  at: number;
  handle: string;
}

interface SocketMemory {
  /** Null where an earlier relay heard it. */
  opened: Heard | null;
  entry: Heard | null;
}

const MAX_SOCKETS = 16;
const MAX_FACTS = 4;
const MAX_ENTRY_BYTES = 1024;
/** The payload type of a frame that enters a room. Heartbeats and acknowledgements are sent more often. */
const ENTRY = new TextEncoder().encode("im_enter_room");

export interface Whereabouts {
  remember: (heard: Heard) => void;
  recall: () => Heard[];
  openSockets: () => number;
}

/**
 * What says where the page is: its open sockets with their last room entries, and the latest facts of each kind. Enough
 * to begin in the middle, without keeping anything of what happens in the live.
 */
export function createWhereabouts(): Whereabouts {
  const sockets = new Map<number, SocketMemory>();
  const facts = new Map<string, Heard>();
  return {
    openSockets: () => sockets.size,
    recall: () => [
      ...facts.values(),
      ...[...sockets.values()].flatMap(({ opened, entry }) =>
        [opened, entry].flatMap((heard) => heard ?? []),
      ),
    ],
    remember(heard) {
      const { message } = heard;
      if (message.kind === "opened")
        keep(sockets, message.socket, { opened: heard, entry: null });
      if (message.kind === "closed") sockets.delete(message.socket);
      if (message.kind === "frame" && !sockets.has(message.socket))
        sockets.set(message.socket, { opened: null, entry: null });
      if (message.kind === "facts") keep(facts, message.path, heard);
      if (message.kind === "sent" && isEntry(message.bytes)) {
        const memory = sockets.get(message.socket);
        if (memory) memory.entry = heard;
      }
      trim(sockets, MAX_SOCKETS);
      trim(facts, MAX_FACTS);
    },
  };
}

/** As the newest of the map. */
function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
}

function trim<Key>(map: Map<Key, unknown>, size: number): void {
  for (const key of map.keys()) {
    if (map.size <= size) return;
    map.delete(key);
  }
}

function isEntry(bytes: Uint8Array): boolean {
  if (bytes.byteLength > MAX_ENTRY_BYTES) return false;
  for (let at = 0; at + ENTRY.length <= bytes.length; at += 1)
    if (ENTRY.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
