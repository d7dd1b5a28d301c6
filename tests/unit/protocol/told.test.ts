import { expect, test } from "vitest";

import { parseTold } from "@/lib/protocol/page";

const TOLD = { kind: "closed", socket: 3, number: 8, at: 1_790_000_000_000 };

test("a message is told with its number and time, and nothing else", () => {
  expect(parseTold({ ...TOLD, url: "wss://signed" })).toEqual(TOLD);
});

test.each([
  ["no number", { number: undefined }],
  ["a number of 0", { number: 0 }],
  ["a number below", { number: -4 }],
  ["half a number", { number: 1.5 }],
  ["a number beyond counting", { number: 2 ** 53 }],
  ["a number in words", { number: "8" }],
  ["no time", { at: undefined }],
  ["a time without end", { at: Infinity }],
  ["a time before all", { at: -1 }],
  ["another kind", { kind: "hello" }],
  ["no socket", { socket: undefined }],
])("%s is not believed", (_, changes) => {
  expect(parseTold({ ...TOLD, ...changes })).toBeNull();
});

test.each([null, undefined, "closed", 8, []])("%j is no message", (posted) => {
  expect(parseTold(posted)).toBeNull();
});

test("a view of a larger buffer is cut out of it", () => {
  const bytes = new Uint8Array(new Uint8Array([9, 1, 2, 9]).buffer, 1, 2);
  const told = parseTold({ ...TOLD, kind: "frame", bytes });
  expect(told).toMatchObject({ bytes: new Uint8Array([1, 2]) });
  expect(told).toHaveProperty("bytes.buffer.byteLength", 2);
});
