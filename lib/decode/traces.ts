import { readFields, readVarint } from "./wire-fields";

/** What bytes may say of people, without knowing what they mean: numbers that can be ids, and texts. */
export interface Traces {
  numbers: bigint[];
  texts: string[];
}

/** Counts and places in lists are below. */
const SMALLEST_ID = 1_000n;
const MAX_DEPTH = 40;
const DECIMAL = /(?<!\d)[1-9]\d{3,19}(?!\d)/g;
const lossy = new TextDecoder("utf-8");

/** Every field is looked at as a text and, where it can be one, as a message: nobody knows which it is. */
export function tracesIn(bytes: Uint8Array): Traces {
  const traces: Traces = { numbers: [], texts: [] };
  collect(bytes, traces, 0);
  for (const text of traces.texts)
    for (const [digits] of text.matchAll(DECIMAL))
      traces.numbers.push(BigInt(digits));
  return traces;
}

function collect(bytes: Uint8Array, traces: Traces, depth: number): void {
  const { fields, end } = readFields(bytes);
  for (const { kind, from, to } of fields) {
    const value = bytes.subarray(from, to);
    if (kind === "varint") keepNumber(traces, readVarint(value, 0)?.value);
    else if (kind === "fixed") keepFixed(traces, value);
    else collectField(value, traces, depth);
  }
  if (end < bytes.length) collectBroken(bytes.subarray(end), traces);
}

/** What is no message may still hold pieces of one, beginning anywhere. */
function collectBroken(bytes: Uint8Array, traces: Traces): void {
  traces.texts.push(lossy.decode(bytes));
  for (let at = 0; at < bytes.length; at += 1)
    keepNumber(traces, readVarint(bytes, at)?.value);
}

function collectField(value: Uint8Array, traces: Traces, depth: number): void {
  if (value.length === 0) return;
  traces.texts.push(lossy.decode(value));
  const { fields, end } = readFields(value);
  if (depth >= MAX_DEPTH || fields.length === 0) return;
  if (end === value.length) collect(value, traces, depth + 1);
  if (isPacked(value)) collectPacked(value, traces);
}

function keepNumber({ numbers }: Traces, value: bigint | undefined): void {
  if (value !== undefined && value >= SMALLEST_ID) numbers.push(value);
}

function keepFixed(traces: Traces, value: Uint8Array): void {
  if (value.length !== 8) return;
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  keepNumber(traces, view.getBigUint64(0, true));
}

/** Ids in a row, without tags, take nine bytes or ten each. */
function isPacked(value: Uint8Array): boolean {
  return value.length >= 8;
}

function collectPacked(value: Uint8Array, traces: Traces): void {
  for (let at = 0; at < value.length;) {
    const read = readVarint(value, at);
    if (!read) return;
    keepNumber(traces, read.value);
    at = read.to;
  }
}
