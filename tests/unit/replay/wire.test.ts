import { expect, test } from "vitest";

import { decodeFrame } from "@/lib/decode/frame";
import { encode } from "@/lib/demo/wire";

import {
  enterRoomAnswer,
  enterRoomFrame,
  heartbeatFrame,
  pushFrame,
} from "../../replay/wire";

test("fields are written by number, lists as repeated fields, absent ones not at all", () => {
  const bytes = encode({ 1: 150, 2: ["a", "b"], 3: undefined, 4: true });
  expect([...bytes]).toEqual([
    ...[8, 150, 1],
    ...[18, 1, 97, 18, 1, 98],
    ...[32, 1],
  ]);
});

test("an id of 64 bits keeps all its digits", async () => {
  const room = "7545151088713778071";
  expect(await decodeFrame(enterRoomFrame(room))).toEqual({
    kind: "enter",
    room,
  });
});

test.each([true, false])(
  "a push frame can be read, compressed: %s",
  async (isGzip) => {
    const message = encode({ 1: "WebcastChatMessage", 3: 77n });
    const payload = encode({ 1: [message], 4: 1_790_000_000_000n });
    const frame = await decodeFrame(
      pushFrame({
        ...{ sequence: 1n, logId: 2n },
        type: "msg",
        payload,
        isGzip,
      }),
    );
    expect(frame).toMatchObject({
      kind: "messages",
      now: 1_790_000_000_000,
      messages: [{ method: "WebcastChatMessage", id: "77" }],
    });
  },
);

test("heartbeats and the answer to an entry carry no messages", async () => {
  expect(await decodeFrame(heartbeatFrame("7"))).toMatchObject({ type: "hb" });
  expect(await decodeFrame(enterRoomAnswer())).toMatchObject({ messages: [] });
});
