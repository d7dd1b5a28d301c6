import path from "node:path";

import protobuf from "protobufjs";

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
