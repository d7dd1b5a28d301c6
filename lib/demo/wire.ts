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
}

/** Gzip, where the frame is to be compressed. */
export type Compress = (payload: Uint8Array) => Uint8Array;

const SERVICE = 8888n;
const METHOD = 8n;

/** A WebcastPushFrame (PROTOCOL.md 2.2). */
export function encodePushFrame(
  { sequence, logId, type, payload }: PushFrame,
  compress?: Compress,
): Uint8Array {
  const compression = encode({
    1: "compress_type",
    2: compress ? "gzip" : "none",
  });
  return encode({
    1: sequence,
    2: logId,
    3: SERVICE,
    4: METHOD,
    5: [compression],
    6: "pb",
    7: type,
    8: compress ? compress(payload) : payload,
  });
}
