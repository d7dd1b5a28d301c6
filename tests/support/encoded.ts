import path from "node:path";

import protobuf from "protobufjs";

import type { Reading } from "@/lib/model/reading";
import { normalize } from "@/lib/normalize";

const SCHEMA = path.resolve(
  import.meta.dirname,
  "../../lib/decode/schema/webcast.proto",
);
const root = protobuf.loadSync(SCHEMA);

/** The bytes of a message of the schema, for what no recording holds. */
export function encoded(type: string, fields: object): Uint8Array {
  const message = root.lookupType(`webcast.${type}`);
  return message.encode(message.fromObject(fields)).finish();
}

/** What a message of the schema comes to; `type` where it is not named like the method. */
export function readingOf(
  method: string,
  fields: object,
  type = method,
): Reading {
  const normalized = normalize(method, encoded(type, fields));
  if (normalized.kind !== "reading")
    throw new Error(`${method} is ${normalized.kind}`);
  return normalized.reading;
}
