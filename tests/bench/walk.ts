import protobuf from "protobufjs/minimal.js";

import { decimalOf } from "@/lib/decode/number";

type Value = string | number | Field[];
interface Field {
  number: number;
  value: Value;
}

const decoder = new TextDecoder();
const MAX_DEPTH = 12;

/** Builds every field of a message without a schema: what can be read as a message is one, else it is text. */
export function walk(bytes: Uint8Array, depth = 0): Field[] | null {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      const value = valueOf(reader, tag & 7, depth);
      if (value === null || tag >>> 3 === 0) return null;
      fields.push({ number: tag >>> 3, value });
    }
  } catch (malformed) {
    if (malformed instanceof Error) return null;
    throw malformed;
  }
  return fields;
}

function valueOf(
  reader: protobuf.Reader,
  wireType: number,
  depth: number,
): Value | null {
  switch (wireType) {
    case 0:
      return decimalOf(reader.uint64());
    case 1:
      return reader.double();
    case 2: {
      const bytes = reader.bytes();
      const nested =
        depth < MAX_DEPTH && bytes.length > 0 ? walk(bytes, depth + 1) : null;
      return nested ?? decoder.decode(bytes);
    }
    case 5:
      return reader.float();
    default:
      return null;
  }
}
