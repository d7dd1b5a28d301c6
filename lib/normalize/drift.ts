import protobuf from "protobufjs/minimal.js";

import { KNOWN_FIELDS } from "./known-fields";

/** A field of less is a flag or a number of TikTok's own; more is something said. */
const MUCH_BYTES = 256;
const LENGTH_DELIMITED = 2;

const known = new Map(
  [...KNOWN_FIELDS].map(([method, ranges]) => [method, numbersIn(ranges)]),
);

/** Numbers of top-level fields that carry much and are not known of this message. Only for bytes that were decoded. */
export function unknownFieldsOf(method: string, payload: Uint8Array): number[] {
  const fields = known.get(method);
  if (!fields) return [];
  const found = new Set<number>();
  const reader = protobuf.Reader.create(payload);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const number = tag >>> 3;
    const begun = reader.pos;
    reader.skipType(tag & 7);
    const isMuch =
      (tag & 7) === LENGTH_DELIMITED && reader.pos - begun > MUCH_BYTES;
    if (isMuch && !fields.has(number)) found.add(number);
  }
  return [...found];
}

/** "1-3 7" as 1, 2, 3, 7. */
function numbersIn(ranges: string): ReadonlySet<number> {
  const numbers = ranges.split(" ").flatMap((range) => {
    const [from = 0, to = from] = range.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return new Set(numbers);
}
