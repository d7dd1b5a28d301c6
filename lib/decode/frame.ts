import { webcast } from "./generated/webcast.js";
import { inflate } from "./inflate";
import { decimalOf, timeOf } from "./number";

/** One message as its envelope tells of it; `id` is "0" when the envelope has none. */
export interface WireMessage {
  method: string;
  payload: Uint8Array;
  id: string;
  isHistory: boolean;
}

export type DecodedFrame =
  | { kind: "messages"; messages: WireMessage[]; now: number | null }
  | { kind: "enter"; room: string }
  /** Heartbeats, acknowledgements and payload types without meaning for us. */
  | { kind: "quiet"; type: string }
  | { kind: "undecodable" };

/** No real answer comes near; a gzip bomb stops here. */
const MAX_INFLATED_BYTES = 32 * 1024 * 1024;
/** Real names are half as long. */
const MAX_METHOD = 100;
/** The fullest real answer has some hundreds of messages. */
const MAX_MESSAGES = 5_000;
const UNDECODABLE: DecodedFrame = { kind: "undecodable" };

/** A WebcastPushFrame (PROTOCOL.md 2.2), received or sent. Never throws. */
export async function decodeFrame(bytes: Uint8Array): Promise<DecodedFrame> {
  const frame = attempt(() => webcast.PushFrame.decode(bytes));
  if (!frame || frame.payloadType === "") return UNDECODABLE;
  switch (frame.payloadType) {
    case "msg":
    case "im_enter_room_resp":
      return decodeResult(await plainPayload(frame));
    case "im_enter_room": {
      const enter = attempt(() => webcast.EnterRoom.decode(frame.payload));
      return enter
        ? { kind: "enter", room: decimalOf(enter.roomId) }
        : UNDECODABLE;
    }
    default:
      return { kind: "quiet", type: frame.payloadType };
  }
}

/** A ProtoMessageFetchResult: the body of `im/fetch`, or what a frame carries. Never throws. */
export function decodeResult(bytes: Uint8Array | null): DecodedFrame {
  const result = bytes && attempt(() => webcast.FetchResult.decode(bytes));
  if (!result || result.messages.length > MAX_MESSAGES) return UNDECODABLE;
  return {
    kind: "messages",
    now: timeOf(result.now),
    messages: result.messages.map((message) => ({
      method: (message.method ?? "").slice(0, MAX_METHOD),
      payload: message.payload ?? new Uint8Array(),
      id: decimalOf(message.msgId ?? 0),
      isHistory: message.isHistory ?? false,
    })),
  };
}

/** The magic bytes decide, not the header: servers have sent gzip under other names. */
async function plainPayload(frame: webcast.PushFrame) {
  const { payload } = frame;
  const isGzip =
    (payload[0] === 0x1f && payload[1] === 0x8b) ||
    frame.headers.some(
      ({ key, value }) => key === "compress_type" && value === "gzip",
    );
  return isGzip ? inflate(payload.slice(), MAX_INFLATED_BYTES) : payload;
}

function attempt<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch (malformed) {
    if (malformed instanceof Error) return null;
    throw malformed;
  }
}
