import {
  decodeFrame,
  type DecodedFrame,
  decodeResult,
  type WireMessage,
} from "@/lib/decode/frame";
import { type Decoder, type Normalized, shortMethod } from "@/lib/normalize";
import type { RelayItem } from "@/lib/protocol/port";

/** One message of an item, read as far as it can be; `id` is its identity in a session. */
export interface ReadMessage {
  id: string;
  messageId: string;
  method: string;
  /** "0" when it names none. */
  room: string;
  isHistory: boolean;
  normalized: Normalized;
  payload: Uint8Array;
  /** In its frame. */
  index: number;
}

/** A relay's item with everything done that must not wait inside a transaction. */
export interface ReadItem {
  item: RelayItem;
  /** The room that a sent frame enters. */
  enters: string | null;
  /** Clock of the answer that carried the messages, epoch ms. */
  now: number | null;
  messages: ReadMessage[];
}

export async function readItem(
  relay: string,
  item: RelayItem,
  decoder: Decoder,
): Promise<ReadItem> {
  const nothing: ReadItem = { item, enters: null, now: null, messages: [] };
  switch (item.kind) {
    case "sent": {
      const frame = await decodeFrame(item.bytes);
      return { ...nothing, enters: frame.kind === "enter" ? frame.room : null };
    }
    case "frame":
      return {
        ...nothing,
        ...(await readFrame(
          { relay, item, decoder },
          await decodeFrame(item.bytes),
        )),
      };
    case "response":
      return {
        ...nothing,
        ...(await readFrame(
          { relay, item, decoder },
          decodeResult(item.bytes),
        )),
      };
    case "opened":
    case "closed":
    case "facts":
    case "dropped":
      return nothing;
  }
}

type Carrier = Extract<RelayItem, { bytes: Uint8Array }>;

async function readFrame(
  { relay, item, decoder }: { relay: string; item: Carrier; decoder: Decoder },
  frame: DecodedFrame,
): Promise<Pick<ReadItem, "now" | "messages">> {
  if (frame.kind === "undecodable")
    return { now: null, messages: [unreadable(relay, item)] };
  if (frame.kind !== "messages") return { now: null, messages: [] };
  const messages: ReadMessage[] = [];
  const seen = new Map<string, number>();
  for (const [index, message] of frame.messages.entries())
    messages.push(await readMessage(decoder, message, index, seen));
  return { now: frame.now, messages };
}

/** A frame that is no frame stands as one message without a method; two alike are two. */
export function unreadable(relay: string, item: Carrier): ReadMessage {
  const messageId = `${relay}-${String(item.number)}`;
  return {
    id: `Frame:${messageId}`,
    messageId,
    method: "",
    room: "0",
    isHistory: false,
    normalized: { kind: "undecodable", messageId, room: "0" },
    payload: item.bytes,
    index: 0,
  };
}

/** `seen` counts the messages without an id in one frame, so that two equal ones stay two. */
async function readMessage(
  { normalize }: Decoder,
  { method, payload, id, isHistory }: WireMessage,
  index: number,
  seen: Map<string, number>,
): Promise<ReadMessage> {
  const normalized = normalize(method, payload);
  const { messageId: ownId, room } =
    normalized.kind === "reading" ? normalized.reading : normalized;
  let messageId = id === "0" ? ownId : id;
  if (messageId === "0") {
    const hash = await hashOf(method, payload, 0);
    const ordinal = seen.get(hash) ?? 0;
    seen.set(hash, ordinal + 1);
    messageId = ordinal === 0 ? hash : await hashOf(method, payload, ordinal);
  }
  const identity = `${shortMethod(method)}:${messageId}`;
  return {
    ...{ id: identity, messageId, method, room },
    ...{ isHistory, normalized, payload, index },
  };
}

/** 64 bits of a digest in decimal, so that it has the form of an id. */
async function hashOf(
  method: string,
  payload: Uint8Array,
  ordinal: number,
): Promise<string> {
  const head = new TextEncoder().encode(`${method}\0${String(ordinal)}\0`);
  const whole = new Uint8Array(head.length + payload.length);
  whole.set(head);
  whole.set(payload, head.length);
  const digest = await crypto.subtle.digest("SHA-256", whole);
  return String(new DataView(digest).getBigUint64(0));
}
