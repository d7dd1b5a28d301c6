import { isMessageType, schemaFieldsOf } from "./message-fields";
import {
  isMessage,
  readFields,
  readVarint,
  type WireField,
} from "./wire-fields";

/** A field by its bytes, with its name where the schema has it. */
export interface ApartField {
  number: number;
  name?: string;
  type: "number" | "fixed" | "text" | "bytes" | "message";
  /** A number in decimal, a text, or bytes in hexadecimal; of long ones the beginning. */
  value: string;
  fields?: ApartField[];
}

export interface Apart {
  fields: ApartField[];
  /** Fields were left out, or the bytes end within one. */
  isCut: boolean;
}

/** More is not read by anybody, and would hold up whoever shows it. */
const MOST_FIELDS = 4_000;
const MOST_DEPTH = 24;
const MOST_TEXT = 4_000;
const MOST_BYTES = 256;
/** Larger numbers of fields are a sign of bytes that are no message. */
const LARGEST_NUMBER = 20_000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const UNWRITTEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

interface Reading {
  left: number;
  isCut: boolean;
}

/** Every field of a message, known to the schema or not. `type` is of the schema, or null where it is unknown. */
export function takeApart(bytes: Uint8Array, type: string | null): Apart {
  const reading: Reading = { left: MOST_FIELDS, isCut: false };
  const fields = fieldsIn(reading, bytes, type, 0);
  return { fields, isCut: reading.isCut };
}

function fieldsIn(
  reading: Reading,
  bytes: Uint8Array,
  type: string | null,
  depth: number,
): ApartField[] {
  const { fields, end } = readFields(bytes);
  const known = type === null ? null : schemaFieldsOf(type);
  if (end !== bytes.length) reading.isCut = true;
  const some = fields.slice(0, Math.max(0, reading.left));
  if (some.length < fields.length) reading.isCut = true;
  reading.left -= some.length;
  return some.map((field) => {
    const schema = known?.get(field.number);
    const value = bytes.subarray(field.from, field.to);
    return {
      number: field.number,
      ...(schema && { name: schema.name }),
      ...valueOf(reading, field, value, schema?.kind ?? null, depth),
    };
  });
}

function valueOf(
  reading: Reading,
  { kind }: WireField,
  bytes: Uint8Array,
  schema: string | null,
  depth: number,
): Pick<ApartField, "type" | "value" | "fields"> {
  if (kind === "varint")
    return { type: "number", value: String(signed(bytes)) };
  if (kind === "fixed") return { type: "fixed", value: fixedText(bytes) };
  const isNested = schema !== null && isMessageType(schema) && isMessage(bytes);
  if (depth < MOST_DEPTH && (isNested || isLikelyMessage(bytes, schema))) {
    const fields = fieldsIn(
      reading,
      bytes,
      isNested ? schema : null,
      depth + 1,
    );
    return { type: "message", value: "", fields };
  }
  // Texts that are seldom read are bytes to the schema.
  const text = textOf(bytes);
  if (text !== null)
    return { type: "text", value: cut(reading, text, MOST_TEXT) };
  if (bytes.length > MOST_BYTES) reading.isCut = true;
  return { type: "bytes", value: hexOf(bytes.subarray(0, MOST_BYTES)) };
}

function signed(bytes: Uint8Array): bigint {
  return BigInt.asIntN(64, readVarint(bytes, 0)?.value ?? 0n);
}

function fixedText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length === 8) return String(view.getBigUint64(0, true));
  return bytes.length === 4 ? String(view.getUint32(0, true)) : "";
}

/** A text that begins with a line break is more likely the first field of a message. */
function isLikelyMessage(bytes: Uint8Array, schema: string | null): boolean {
  if (schema === "string" || bytes.length < 2) return false;
  const text = textOf(bytes);
  if (text !== null && !text.startsWith("\n")) return false;
  const { fields, end } = readFields(bytes);
  return (
    end === bytes.length &&
    fields.length > 0 &&
    fields.every(({ number }) => number <= LARGEST_NUMBER)
  );
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = utf8.decode(bytes);
    return UNWRITTEN.test(text) ? null : text;
  } catch (notText) {
    if (notText instanceof TypeError) return null;
    throw notText;
  }
}

function cut(reading: Reading, text: string, most: number): string {
  if (text.length <= most) return text;
  reading.isCut = true;
  return `${text.slice(0, most)}…`;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    " ",
  );
}
