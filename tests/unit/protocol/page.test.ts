import { expect, test } from "vitest";

import { MAX_FACTS_LENGTH, parseTold, weightOf } from "@/lib/protocol/page";

const OPENED = {
  ...{ kind: "opened", socket: 1, room: "7" },
  host: "webcast-ws.tiktok.com",
  path: "/webcast/im/push/",
};
const SIGNED = "?room_id=7&X-Bogus=forged";

test.each([
  ["an address with its query as path", { ...OPENED, path: `/a/${SIGNED}` }],
  ["a fragment", { ...OPENED, path: "/a/#secret" }],
  ["a host that is none", { ...OPENED, host: `tiktok.com/${SIGNED}` }],
  ["an empty host", { ...OPENED, host: "" }],
  ["a room that is no number", { ...OPENED, room: "7'" }],
  ["a path without end", { ...OPENED, path: "/".repeat(3_000) }],
  ["a socket that is no count", { ...OPENED, socket: 2 ** 53 }],
  ["signed facts", { kind: "facts", path: SIGNED, text: "{}" }],
  [
    "facts without end",
    { kind: "facts", path: "/", text: "x".repeat(MAX_FACTS_LENGTH + 1) },
  ],
  ["an array", [OPENED]],
  ["what is called like a member of all objects", { kind: "constructor" }],
])("%s is dropped", (_, posted) => {
  expect(parseTold(Object.assign(posted, { number: 1, at: 1 }))).toBeNull();
});

test("a view of a larger buffer brings its own bytes only", () => {
  const buffer = new Uint8Array([9, 9, 1, 2, 9]).buffer;
  const bytes = new Uint8Array(buffer, 2, 2);
  const parsed = parseTold({
    number: 1,
    at: 1,
    kind: "frame",
    socket: 1,
    bytes,
  });
  expect(parsed).toMatchObject({ bytes: new Uint8Array([1, 2]) });
  expect(parsed).toHaveProperty("bytes.buffer.byteLength", 2);
});

test("shared memory is copied, since nothing else may change what was heard", () => {
  const bytes = new Uint8Array(new SharedArrayBuffer(4));
  const parsed = parseTold({
    number: 1,
    at: 1,
    kind: "sent",
    socket: 1,
    bytes,
  });
  const heard = parsed && "bytes" in parsed ? parsed.bytes : null;
  expect(heard?.buffer).toBeInstanceOf(ArrayBuffer);
});

test.each([
  [
    "the whole buffer behind a view",
    { bytes: new Uint8Array(new ArrayBuffer(9), 1, 2) },
    9,
  ],
  ["a text", { kind: "facts", text: "four" }, 4],
  ["nothing", null, 0],
  ["anything else", { kind: "closed", bytes: "text" }, 0],
])("%s weighs what it takes", (_, posted, weight) => {
  expect(weightOf(posted)).toBe(weight);
});
