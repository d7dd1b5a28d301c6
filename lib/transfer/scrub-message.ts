import type { Noise } from "./scrub-hash";
import type { IdMap } from "./scrub-ids";
import {
  ANY_MESSAGE,
  mappedText,
  type Rule,
  rulesOf,
  typeOfMethod,
} from "./scrub-rules";
import type { TextMap } from "./scrub-text";
import {
  isMessage,
  readFields,
  readVarint,
  type WireField,
  writeVarint,
} from "@/lib/decode/wire-fields";

/** The pseudonyms of one export. */
export interface Pseudonyms {
  noiseOf: (bytes: Uint8Array) => Noise;
  idMap: IdMap;
  messageIdMap: IdMap;
  mapText: TextMap;
  /** Ids that cannot be told from counts or times by their size. */
  plainIds: Set<bigint>;
}

/** Deeper than any real message: what is below becomes noise. */
const MAX_DEPTH = 60;
const MAX_PLAIN_IDS = 50_000;
/** Counts are below, and so are times in seconds. */
const SMALL = 1n << 32n;
const NEGATIVE = (1n << 64n) - SMALL;
const TIMES = { low: 1_420_000_000_000n, high: 4_110_000_000_000n };
/** No count or time exceeds what a number holds exactly. */
const MAX_COUNT = 1n << 53n;
/** Smaller ones than this are not looked for where nothing says that they are ids. */
const MIN_PLAIN_ID = 10_000n;
/** An introduction has the same id in every live of a streamer. */
const HOST_BOUND = "LiveIntroMessage";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** A copy without what the bytes tell of anybody. `type` is of the schema, or null where it is unknown. */
export function scrubMessage(
  names: Pseudonyms,
  bytes: Uint8Array,
  type: string | null,
): Uint8Array {
  const scrubbed = () => {
    const copy = new Uint8Array(bytes);
    const context = { names, isHostBound: false, depth: 0 };
    if (type === null) scrubUnknown(context, copy);
    else scrubFields(context, copy, type);
    return copy;
  };
  const known = names.plainIds.size;
  const once = scrubbed();
  // Ids that were told only at the end may stand unnamed at the beginning.
  return names.plainIds.size === known ? once : scrubbed();
}

interface Context {
  names: Pseudonyms;
  isHostBound: boolean;
  depth: number;
}

function scrubFields(
  context: Context,
  bytes: Uint8Array,
  type: string | null,
): void {
  const { fields, end } = readFields(bytes);
  const rules = type === null ? undefined : rulesOf(type);
  const inner = { ...context, depth: context.depth + 1 };
  const payload = type === "BaseMessage" ? methodOf(bytes, fields) : undefined;
  inner.isHostBound ||= payload?.endsWith(HOST_BOUND) === true;
  for (const field of fields) {
    const value = bytes.subarray(field.from, field.to);
    const rule = field.isGrouped ? undefined : rules?.get(field.number);
    if (rule?.kind === "payload" && field.kind === "bytes")
      scrubPayload(inner, value, payload);
    else if (field.kind === "varint") scrubNumber(inner, value, rule);
    else if (field.kind === "fixed") scrubBytes(context.names, value);
    else if (rule) scrubKnown(inner, value, rule);
    else scrubUnknown(inner, value);
  }
  scrubRest(context.names, bytes.subarray(end));
}

function methodOf(bytes: Uint8Array, fields: readonly WireField[]): string {
  const method = fields.findLast(
    ({ number, kind }) => number === 1 && kind === "bytes",
  );
  const told = method && bytes.subarray(method.from, method.to);
  return (told && textOf(told)) ?? "";
}

/** A frame's payload is nothing here, for it is put in its place later; a message's has the type of its method. */
function scrubPayload(
  context: Context,
  bytes: Uint8Array,
  method: string | undefined,
): void {
  if (method === undefined) {
    scrubBytes(context.names, bytes);
    return;
  }
  const type = typeOfMethod(method);
  if (type === ANY_MESSAGE && !isMessage(bytes)) scrubUnknown(context, bytes);
  else scrubFields(context, bytes, type);
}

function scrubKnown(context: Context, bytes: Uint8Array, rule: Rule): void {
  switch (rule.kind) {
    case "nested":
      scrubNested(context, bytes, rule.type);
      return;
    case "text":
    case "word":
    case "pattern":
    case "header":
      scrubText(context.names, bytes, rule.kind);
      return;
    case "id":
    case "person":
    case "message":
    case "number":
      if (rule.isRepeated) scrubPacked(context, bytes, rule);
      else scrubUnknown(context, bytes);
      return;
    case "payload":
      scrubUnknown(context, bytes);
  }
}

function scrubNested(context: Context, bytes: Uint8Array, type: string): void {
  if (context.depth > MAX_DEPTH) scrubBytes(context.names, bytes);
  else if (!isMessage(bytes) && isPrintable(bytes))
    scrubText(context.names, bytes, "text");
  else scrubFields(context, bytes, type);
}

/** Text before message: a text that happens to be a message would keep some of its letters. */
function scrubUnknown(context: Context, bytes: Uint8Array): void {
  if (isPrintable(bytes)) scrubText(context.names, bytes, "text");
  else if (context.depth <= MAX_DEPTH && isMessage(bytes))
    scrubFields(context, bytes, null);
  else scrubBytes(context.names, bytes);
}

function scrubPacked(context: Context, bytes: Uint8Array, rule: Rule): void {
  for (let from = 0; from < bytes.length;) {
    const to = readVarint(bytes, from)?.to;
    if (to === undefined) {
      scrubRest(context.names, bytes.subarray(from));
      return;
    }
    scrubNumber(context, bytes.subarray(from, to), rule);
    from = to;
  }
}

function scrubNumber(
  { names, isHostBound }: Context,
  bytes: Uint8Array,
  rule: Rule | undefined,
): void {
  const value = readVarint(bytes, 0)?.value ?? 0n;
  const mapped = mappedNumber(
    names,
    value,
    isHostBound && rule?.kind === "message" ? "id" : rule?.kind,
  );
  if (mapped !== value) writeVarint(bytes, mapped);
}

function mappedNumber(
  names: Pseudonyms,
  value: bigint,
  kind: Rule["kind"] | undefined,
): bigint {
  const isCount = value < SMALL || value >= NEGATIVE;
  const isTime = value >= TIMES.low && value < TIMES.high;
  switch (kind) {
    case "person":
      if ((isCount || isTime) && value >= MIN_PLAIN_ID)
        keepPlainId(names, value);
      return names.idMap(value);
    case "message":
      return isCount ? value : names.messageIdMap(value);
    case "id":
      return isCount ? value : names.idMap(value);
    case "number":
      return isCount || value < MAX_COUNT ? value : names.idMap(value);
    default:
      return (isCount || isTime) && !names.plainIds.has(value)
        ? value
        : names.idMap(value);
  }
}

export function keepPlainId(
  { plainIds }: Pick<Pseudonyms, "plainIds">,
  id: bigint,
): void {
  if (plainIds.size < MAX_PLAIN_IDS) plainIds.add(id);
}

function scrubText(
  names: Pseudonyms,
  bytes: Uint8Array,
  kind: "text" | "word" | "pattern" | "header",
): void {
  const text = textOf(bytes);
  if (text === null) scrubBytes(names, bytes);
  else encoder.encodeInto(mappedText(kind, text, names.mapText), bytes);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch (notText) {
    if (notText instanceof TypeError) return null;
    throw notText;
  }
}

/** White space is printable. */
function isPrintable(bytes: Uint8Array): boolean {
  const isControl = (byte: number) =>
    (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) ||
    byte === 0x7f;
  return !bytes.some(isControl) && textOf(bytes) !== null;
}

export function scrubBytes(
  { noiseOf }: Pick<Pseudonyms, "noiseOf">,
  bytes: Uint8Array,
): void {
  if (bytes.every((byte) => byte === 0)) return;
  const noise = noiseOf(bytes);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = noise(256);
}

const MAX_VARINT = 10;

/**
 * What is no field stays none, for the same reason: its head is kept, and which of its bytes announce another. Only the
 * head of something cut off says anything, and what it says is a length.
 */
function scrubRest({ noiseOf }: Pseudonyms, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  const tag = readVarint(bytes, 0);
  const length = tag && readVarint(bytes, tag.to);
  const isLengthTold = tag && Number(tag.value & 7n) === 2;
  const head = (isLengthTold ? length?.to : tag?.to) ?? MAX_VARINT;
  const noise = noiseOf(bytes);
  for (let index = head; index < bytes.length; index += 1)
    bytes[index] = ((bytes[index] ?? 0) & 0x80) | noise(128);
}
