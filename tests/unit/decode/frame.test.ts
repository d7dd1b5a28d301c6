import { gzipSync } from "node:zlib";

import fc from "fast-check";
import protobuf from "protobufjs/minimal.js";
import { expect, test } from "vitest";

import { decodeFrame, decodeResult } from "@/lib/decode/frame";

const text = (value: string) => new TextEncoder().encode(value);

function aResult(method: string): Uint8Array {
  const message = protobuf.Writer.create()
    .uint32(10)
    .string(method)
    .uint32(24)
    .uint64("7289048202954689312")
    .finish();
  return protobuf.Writer.create()
    .uint32(10)
    .bytes(message)
    .uint32(32)
    .int64(1_697_113_545_456)
    .finish();
}

function aFrame(
  type: string,
  payload: Uint8Array,
  compression = "none",
): Uint8Array {
  const header = protobuf.Writer.create()
    .uint32(10)
    .string("compress_type")
    .uint32(18)
    .string(compression)
    .finish();
  return protobuf.Writer.create()
    .uint32(42)
    .bytes(header)
    .uint32(58)
    .string(type)
    .uint32(66)
    .bytes(payload)
    .finish();
}

const messages = {
  kind: "messages",
  now: 1_697_113_545_456,
  messages: [
    {
      method: "WebcastChatMessage",
      id: "7289048202954689312",
      isHistory: false,
    },
  ],
};

test.each([
  ["plain", aResult("WebcastChatMessage"), "none"],
  ["gzip by its header", gzipSync(aResult("WebcastChatMessage")), "gzip"],
  ["gzip by its first bytes", gzipSync(aResult("WebcastChatMessage")), "none"],
])(
  "a frame with a %s payload gives its messages",
  async (_case, payload, compression) => {
    expect(
      await decodeFrame(aFrame("msg", payload, compression)),
    ).toMatchObject(messages);
  },
);

test("a room entry gives its room, exact beyond 2^53", async () => {
  const entry = protobuf.Writer.create()
    .uint32(8)
    .uint64("7343459661837453839")
    .finish();
  expect(await decodeFrame(aFrame("im_enter_room", entry))).toEqual({
    kind: "enter",
    room: "7343459661837453839",
  });
});

test("a heartbeat is quiet", async () => {
  expect(await decodeFrame(aFrame("hb", new Uint8Array()))).toEqual({
    kind: "quiet",
    type: "hb",
  });
});

test.each([
  ["nothing at all", new Uint8Array()],
  ["text", text("<html>")],
  ["a truncated frame", aFrame("msg", aResult("X")).slice(0, 30)],
  [
    "gzip that is not gzip",
    aFrame("msg", new Uint8Array([0x1f, 0x8b, 1, 2, 3])),
  ],
  ["a truncated gzip", aFrame("msg", gzipSync(aResult("X")).subarray(0, 25))],
  ["a gzip bomb", aFrame("msg", gzipSync(new Uint8Array(40 * 1024 * 1024)))],
  ["an answer that is no answer", aFrame("msg", new Uint8Array([10, 200, 1]))],
])("%s is undecodable", async (_case, bytes) => {
  expect(await decodeFrame(bytes)).toEqual({ kind: "undecodable" });
});

test("no bytes make the decoder throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await decodeFrame(bytes);
      decodeResult(bytes);
    }),
  );
});

test("an answer of more messages than TikTok ever sends is undecodable", () => {
  const empty = new Uint8Array([10, 0]);
  const full = (count: number) =>
    new Uint8Array(Array.from({ length: count }, () => [...empty]).flat());
  expect(decodeResult(full(5_000)).kind).toBe("messages");
  expect(decodeResult(full(5_001)).kind).toBe("undecodable");
});
