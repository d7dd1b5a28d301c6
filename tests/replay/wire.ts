import { gzipSync } from "node:zlib";

import protobuf from "protobufjs/minimal.js";

/** A bigint is a 64-bit varint, a number a 32-bit one, bytes are a nested message. */
export type Value = bigint | number | boolean | string | Uint8Array;
export type Fields = Record<number, Value | readonly Value[] | undefined>;

/** A protobuf message from its fields by number, in ascending order. */
export function encode(fields: Fields): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [name, value] of Object.entries(fields)) {
    const field = Number(name);
    if (isList(value)) for (const one of value) writeField(writer, field, one);
    else if (value !== undefined) writeField(writer, field, value);
  }
  return writer.finish();
}

function isList(
  value: Value | readonly Value[] | undefined,
): value is readonly Value[] {
  return Array.isArray(value);
}

const VARINT = 0;
const DELIMITED = 2;

function writeField(
  writer: protobuf.Writer,
  field: number,
  value: Value,
): void {
  const isDelimited = typeof value === "string" || value instanceof Uint8Array;
  writer.uint32((field << 3) | (isDelimited ? DELIMITED : VARINT));
  if (typeof value === "string") writer.string(value);
  else if (value instanceof Uint8Array) writer.bytes(value);
  else if (typeof value === "bigint") writer.uint64(longOf(value));
  else writer.uint32(Number(value));
}

function longOf(value: bigint) {
  const low = Number(value & 0xffff_ffffn) | 0;
  const high = Number(value >> 32n) | 0;
  return protobuf.util.LongBits.from({ low, high, unsigned: true }).toLong(
    true,
  );
}

export interface PushFrame {
  /** 0 in what a page sends. */
  sequence: bigint;
  logId: bigint;
  type: string;
  payload: Uint8Array;
  isGzip?: boolean;
}

const SERVICE = 8888n;
const METHOD = 8n;

/** A WebcastPushFrame (PROTOCOL.md 2.2). */
export function pushFrame(frame: PushFrame): Uint8Array {
  const { sequence, logId, type, payload, isGzip = false } = frame;
  const compression = encode({
    1: "compress_type",
    2: isGzip ? "gzip" : "none",
  });
  return encode({
    1: sequence,
    2: logId,
    3: SERVICE,
    4: METHOD,
    5: [compression],
    6: "pb",
    7: type,
    8: isGzip ? gzipSync(payload) : payload,
  });
}

/** What the page sends to enter a room. */
export function enterRoomFrame(room: string): Uint8Array {
  const payload = encode({
    1: BigInt(room),
    4: 12n,
    5: "audience",
    8: 4_611_686_018_427_387_904n,
    9: "0",
  });
  return encode({ 6: "pb", 7: "im_enter_room", 8: payload });
}

/** What the page sends every ten seconds. */
export function heartbeatFrame(room: string): Uint8Array {
  return encode({
    6: "pb",
    7: "hb",
    8: encode({ 1: BigInt(room), 2: 1n }),
  });
}

export function heartbeatAnswer(): Uint8Array {
  const nothing = new Uint8Array();
  return pushFrame({ sequence: 0n, logId: 0n, type: "hb", payload: nothing });
}

/** The server's answer to an entry: a result without messages. */
export function enterRoomAnswer(): Uint8Array {
  const payload = encode({ 3: 1000n, 5: "-" });
  return pushFrame({
    sequence: 1n,
    logId: 1n,
    type: "im_enter_room_resp",
    payload,
  });
}
