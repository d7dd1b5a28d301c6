import protobuf from "protobufjs/minimal.js";
import { expect, test } from "vitest";

import { unknownFieldsOf } from "@/lib/normalize/drift";

function aMessage(field: number, size: number): Uint8Array {
  return protobuf.Writer.create()
    .uint32((3 << 3) | 2)
    .string("known text ".repeat(100))
    .uint32((field << 3) | 2)
    .bytes(new Uint8Array(size))
    .finish();
}

test("a field that is not known and carries much is news", () => {
  expect(unknownFieldsOf("ChatMessage", aMessage(420, 1_000))).toEqual([420]);
});

test.each([
  ["a small field", "ChatMessage", 420, 100],
  ["a known field", "ChatMessage", 21, 1_000],
  ["a message whose fields are not on record", "SubWaveMessage", 420, 1_000],
])("%s is no news", (_case, method, field, size) => {
  expect(unknownFieldsOf(method, aMessage(field, size))).toEqual([]);
});
