import { inflate } from "./inflate";
import { packed } from "./packed";
import { readFields, type WireField } from "./wire-fields";

/** Stands where a message was, so that those after it keep their places. */
export const ERASED_METHOD = "WebcastErasedMessage";

/** Whether a message, by its bytes with its envelope, is to go. */
export type IsUnwanted = (message: Uint8Array) => boolean;

const MESSAGES = 1;
const PAYLOAD = 8;
const BYTES = 2;
/** As much as the reader of frames takes. */
const MAX_INFLATED_BYTES = 32 * 1024 * 1024;

/** A heartbeat: nothing. */
const QUIET_FRAME = Uint8Array.of(0x3a, 2, 0x68, 0x62);
const NO_RESULT = new Uint8Array();

/**
 * A WebcastPushFrame without its unwanted messages; the very same where it has none, an empty one where something unwanted
 * stands outside of messages.
 */
export async function stripFrame(
  bytes: Uint8Array,
  isUnwanted: IsUnwanted,
): Promise<Uint8Array> {
  const { fields, end } = readFields(bytes);
  const place = fields.findLast(isField(PAYLOAD));
  if (!place || end < bytes.length)
    return isUnwanted(bytes) ? QUIET_FRAME : bytes;
  if (isUnwanted(without(bytes, [place]))) return QUIET_FRAME;
  const payload = bytes.slice(place.from, place.to);
  const isPacked = payload[0] === 0x1f && payload[1] === 0x8b;
  const plain = isPacked ? await inflate(payload, MAX_INFLATED_BYTES) : payload;
  if (!plain) return bytes;
  const left = stripResult(plain, isUnwanted);
  if (left === plain) return bytes;
  const kept = isPacked ? await packed(left) : left;
  return joined([
    bytes.subarray(0, place.start),
    fieldOf(PAYLOAD, kept),
    bytes.subarray(place.to),
  ]);
}

/** The same for a ProtoMessageFetchResult. */
export function stripResult(
  bytes: Uint8Array,
  isUnwanted: IsUnwanted,
): Uint8Array {
  const { fields, end } = readFields(bytes);
  if (end < bytes.length) return isUnwanted(bytes) ? NO_RESULT : bytes;
  const messages = fields.filter(isField(MESSAGES));
  if (isUnwanted(without(bytes, messages))) return NO_RESULT;
  const gone = messages.filter(({ from, to }) =>
    isUnwanted(bytes.subarray(from, to)),
  );
  if (gone.length === 0) return bytes;
  const method = new TextEncoder().encode(ERASED_METHOD);
  return without(bytes, gone, fieldOf(MESSAGES, fieldOf(1, method)));
}

function isField(wanted: number): (field: WireField) => boolean {
  return ({ number, kind, isGrouped }) =>
    number === wanted && kind === "bytes" && !isGrouped;
}

/** With something else in the place of each field. */
function without(
  bytes: Uint8Array,
  fields: readonly WireField[],
  instead: Uint8Array = new Uint8Array(),
): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, to } of fields) {
    parts.push(bytes.subarray(at, start), instead);
    at = to;
  }
  return joined([...parts, bytes.subarray(at)]);
}

function fieldOf(number: number, value: Uint8Array): Uint8Array {
  const head = [...varintOf((number << 3) | BYTES), ...varintOf(value.length)];
  return joined([Uint8Array.from(head), value]);
}

function varintOf(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
