import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { decodeFrame, decodeResult } from "@/lib/decode/frame";
import { stripFrame, stripResult } from "@/lib/decode/strip-frame";
import { tracesIn } from "@/lib/decode/traces";
import { normalize } from "@/lib/normalize";

import { encoded } from "../../support/encoded";

const ID = 7_099_887_766_554_433_221n;

function message(id: string, user: bigint) {
  return {
    ...{ method: "WebcastChatMessage", msgId: id },
    payload: encoded("ChatMessage", {
      ...{ user: { id: String(user) }, content: "hello" },
    }),
  };
}

const RESULT = encoded("FetchResult", {
  messages: [message("1", 5n), message("2", ID), message("3", 6n)],
  now: "1790000000000",
});

const isTheirs = (bytes: Uint8Array) => tracesIn(bytes).numbers.includes(ID);

function push(payload: Uint8Array): Uint8Array {
  return encoded("PushFrame", { payloadType: "msg", payload });
}

test("an unwanted message leaves its place, and the others theirs", () => {
  const stripped = decodeResult(stripResult(RESULT, isTheirs));
  if (stripped.kind !== "messages") throw new Error(stripped.kind);
  expect(stripped.messages.map(({ id }) => id)).toEqual(["1", "0", "3"]);
  expect(stripped.now).toBe(1_790_000_000_000);
});

test("what stands in its place is known to mean nothing", () => {
  const stripped = decodeResult(stripResult(RESULT, isTheirs));
  if (stripped.kind !== "messages") throw new Error(stripped.kind);
  const left = stripped.messages.map(({ method, payload }) =>
    normalize(method, payload),
  );
  expect(left[1]?.kind).toBe("plumbing");
});

test.each([
  ["plain", push(RESULT)],
  ["packed", push(gzipSync(RESULT))],
])("a %s frame is stripped and still read", async (_, frame) => {
  const stripped = await stripFrame(frame, isTheirs);
  const read = await decodeFrame(stripped);
  if (read.kind !== "messages") throw new Error(read.kind);
  expect(read.messages).toHaveLength(3);
  expect(JSON.stringify(read)).not.toContain(String(ID));
});

test("a frame with nothing unwanted is the very same", async () => {
  for (const frame of [push(RESULT), push(gzipSync(RESULT))])
    expect(await stripFrame(frame, () => false)).toBe(frame);
  expect(stripResult(RESULT, () => false)).toBe(RESULT);
});

test("what is unwanted outside of messages takes the frame along", async () => {
  const headers = [{ key: "who", value: String(ID) }];
  const frame = encoded("PushFrame", {
    ...{ headers, payloadType: "msg", payload: RESULT },
  });
  const read = await decodeFrame(await stripFrame(frame, isTheirs));
  expect(read.kind).toBe("quiet");
});

test.each([
  ["a number", encoded("User", { id: String(ID) })],
  ["digits in a text", encoded("ChatMessage", { content: `id ${ID}!` })],
  ["a fixed number", Uint8Array.of(0x09, ...eight(ID))],
  ["a piece of what is broken", Uint8Array.of(0xff, 0x08, ...varint(ID))],
  ["numbers in a row", Uint8Array.of(0x0a, 10, 1, ...varint(ID))],
])("an id is found as %s", (_, bytes) => {
  expect(tracesIn(bytes).numbers).toContain(ID);
});

function eight(id: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, id, true);
  return bytes;
}

function varint(id: bigint): number[] {
  const bytes: number[] = [];
  let rest = id;
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest)];
}
