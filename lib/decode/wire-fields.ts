/** A field of a protobuf message, by its places in the bytes. */
export interface WireField {
  number: number;
  kind: "varint" | "fixed" | "bytes";
  /** Of the tag. */
  start: number;
  /** Of the value, without tag and length. */
  from: number;
  to: number;
  /** Inside a group, whose fields are not those of the message. */
  isGrouped: boolean;
}

export interface ReadFields {
  fields: WireField[];
  /** Where reading ended: all was well if that is the end of the bytes. */
  end: number;
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const GROUP = 3;
const GROUP_END = 4;
const FIXED32 = 5;

/** The fields up to the first that is none. */
export function readFields(bytes: Uint8Array): ReadFields {
  const fields: WireField[] = [];
  let at = 0;
  let groups = 0;
  while (at < bytes.length) {
    const tag = readVarint(bytes, at);
    const number = tag ? Number(tag.value >> 3n) : 0;
    if (!tag || number === 0 || tag.value >= 1n << 32n) break;
    const type = Number(tag.value & 7n);
    const value = placeOf(bytes, tag.to, type);
    if (!value) break;
    if (type === GROUP) groups += 1;
    else if (type === GROUP_END) groups -= 1;
    else fields.push({ number, start: at, ...value, isGrouped: groups > 0 });
    if (groups < 0) break;
    at = value.to;
  }
  return { fields, end: groups > 0 ? Math.min(at, bytes.length - 1) : at };
}

export function isMessage(bytes: Uint8Array): boolean {
  return readFields(bytes).end === bytes.length;
}

function placeOf(
  bytes: Uint8Array,
  from: number,
  type: number,
): Pick<WireField, "kind" | "from" | "to"> | null {
  const within = (place: Pick<WireField, "kind" | "from" | "to">) =>
    place.to <= bytes.length ? place : null;
  switch (type) {
    case VARINT: {
      const read = readVarint(bytes, from);
      return read && { kind: "varint", from, to: read.to };
    }
    case FIXED64:
      return within({ kind: "fixed", from, to: from + 8 });
    case FIXED32:
      return within({ kind: "fixed", from, to: from + 4 });
    case GROUP:
    case GROUP_END:
      return { kind: "fixed", from, to: from };
    case BYTES: {
      const length = readVarint(bytes, from);
      if (!length || length.value > bytes.length) return null;
      const to = length.to + Number(length.value);
      return within({ kind: "bytes", from: length.to, to });
    }
    default:
      return null;
  }
}

export interface Varint {
  value: bigint;
  to: number;
}

/** Null where the bytes end within it, or it is longer than any. */
export function readVarint(bytes: Uint8Array, from: number): Varint | null {
  let small = 0;
  for (let index = 0; index < 4; index += 1) {
    const byte = bytes[from + index];
    if (byte === undefined) return null;
    small |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value: BigInt(small), to: from + index + 1 };
  }
  let value = BigInt(small);
  for (let index = 4; index < 10; index += 1) {
    const byte = bytes[from + index];
    if (byte === undefined) return null;
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80)
      return { value: BigInt.asUintN(64, value), to: from + index + 1 };
  }
  return null;
}

/** Over the bytes of another number, which may not be shorter. */
export function writeVarint(bytes: Uint8Array, value: bigint): void {
  let rest = value;
  for (let index = 0; index < bytes.length; index += 1) {
    const isLast = index === bytes.length - 1;
    bytes[index] = Number(rest & 0x7fn) | (isLast ? 0 : 0x80);
    rest >>= 7n;
  }
}
