import { inflate } from "@/lib/decode/inflate";
import { packed } from "@/lib/decode/packed";

import { type Pseudonyms, scrubBytes, scrubMessage } from "./scrub-message";
import {
  readFields,
  readVarint,
  type WireField,
} from "@/lib/decode/wire-fields";

const PAYLOAD_TYPE = 7;
const PAYLOAD = 8;
/** What the payload is a fetch result of. */
const RESULTS = ["msg", "im_enter_room_resp"];
/** As much as the reader of frames takes. */
const MAX_INFLATED_BYTES = 32 * 1024 * 1024;

/** A WebcastPushFrame without what it tells of anybody. */
export async function scrubFrame(
  names: Pseudonyms,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const { fields } = readFields(bytes);
  const last = (wanted: number) =>
    fields.findLast(
      ({ number, kind, isGrouped }) =>
        number === wanted && kind === "bytes" && !isGrouped,
    );
  const type = last(PAYLOAD_TYPE);
  const word = type && String.fromCharCode(...wordIn(bytes, type));
  const isResult = word !== undefined && RESULTS.includes(word);
  const frame = scrubMessage(names, bytes, "PushFrame");
  const place = last(PAYLOAD);
  if (!place) return frame;
  const payload = await scrubPayload(
    names,
    new Uint8Array(bytes.subarray(place.from, place.to)),
    isResult ? "FetchResult" : null,
  );
  return withPayload(frame, place, payload);
}

const LONGEST = 40;

function wordIn(bytes: Uint8Array, { from, to }: WireField): Uint8Array {
  return bytes.subarray(from, Math.min(to, from + LONGEST));
}

async function scrubPayload(
  names: Pseudonyms,
  payload: Uint8Array<ArrayBuffer>,
  type: string | null,
): Promise<Uint8Array> {
  if (payload[0] !== 0x1f || payload[1] !== 0x8b)
    return scrubMessage(names, payload, type);
  const plain = await inflate(payload, MAX_INFLATED_BYTES);
  if (plain) return packed(scrubMessage(names, plain, type));
  scrubBytes(names, payload.subarray(2));
  return payload;
}

function withPayload(
  frame: Uint8Array,
  { start, from, to }: WireField,
  payload: Uint8Array,
): Uint8Array {
  const tagEnd = readVarint(frame, start)?.to ?? start;
  const length =
    payload.length === to - from
      ? frame.subarray(tagEnd, from)
      : varintOf(payload.length);
  const parts = [frame.subarray(0, tagEnd), length, payload];
  return joined([...parts, frame.subarray(to)]);
}

function varintOf(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    parts.reduce((size, part) => size + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
