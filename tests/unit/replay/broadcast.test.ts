import { expect, test } from "vitest";

import { type Broadcast, createBroadcast } from "../../replay/broadcast";
import type { Recording } from "../../replay/recording";

const FRAMES = 6;
const URL = "wss://a";

const recording: Recording = {
  page: {
    url: "https://www.tiktok.com/@quiet.otter/live",
    roomId: "7",
    host: { id: "8", handle: "quiet.otter", nickname: "Quiet Otter" },
  },
  responses: 2,
  lines: () => [
    { at: 0, kind: "response", url: URL, data: dataOf(100) },
    ...[0, 1, 2].map(frame),
    { at: 0, kind: "response", url: URL, data: dataOf(101) },
    ...[3, 4, 5].map(frame),
  ],
};

function frame(number: number) {
  return { at: 0, kind: "frame" as const, url: URL, data: dataOf(number) };
}

function dataOf(number: number): string {
  return Buffer.from([number]).toString("base64");
}

/** A socket that gets everything at once. */
function guestOf(broadcast: Broadcast, isPreview = false) {
  const got: number[] = [];
  const guest = {
    isPreview,
    send: (bytes: Uint8Array) => got.push(...bytes),
    isBehind: () => false,
    close: () => {
      broadcast.leave(guest);
    },
  };
  broadcast.enter(guest);
  return { got, leave: guest.close };
}

test("a live holds where it was asked to, and goes on from there to its end", async () => {
  const broadcast = await createBroadcast(recording, 0);
  const { got } = guestOf(broadcast);
  expect(got).toEqual([]);
  await broadcast.playTo(2);
  expect(got).toEqual([0, 1]);
  await broadcast.release();
  expect(got).toEqual([0, 1, 2, 3, 4, 5]);
  expect(broadcast.playhead()).toBe(FRAMES);
});

test("whoever comes later gets the last frames once more, and then what all get", async () => {
  const broadcast = await createBroadcast(recording, 2);
  const first = guestOf(broadcast);
  await broadcast.playTo(4);
  const second = guestOf(broadcast);
  expect(second.got).toEqual([2, 3]);
  await broadcast.release();
  expect(second.got).toEqual([2, 3, 4, 5]);
  expect(first.got).toEqual([0, 1, 2, 3, 4, 5]);
});

test("nothing is played while nobody is in the room, previews aside", async () => {
  const broadcast = await createBroadcast(recording, 0);
  const preview = guestOf(broadcast, true);
  const played = broadcast.playTo(3);
  expect(broadcast.playhead()).toBe(0);
  const { got } = guestOf(broadcast);
  await played;
  expect(got).toEqual([0, 1, 2]);
  expect(preview.got).toEqual(got);
});

test("a live waits until every page has told that it got all of it", async () => {
  const broadcast = await createBroadcast(recording, 0);
  let isBehind = true;
  const nothing = () => undefined;
  broadcast.enter({
    ...{ isPreview: false, send: nothing, close: nothing },
    isBehind: () => isBehind,
  });
  let isOver = false;
  const played = broadcast.release().then(() => (isOver = true));
  await broadcast.answer(1);
  broadcast.look();
  await Promise.resolve();
  expect(isOver).toBe(false);
  isBehind = false;
  broadcast.look();
  expect(await played).toBe(true);
});

test("an answer to im/fetch comes when the live has got there; after the last there is nothing", async () => {
  const broadcast = await createBroadcast(recording, 0);
  expect([...(await broadcast.answer(0))]).toEqual([100]);
  const later = broadcast.answer(1);
  guestOf(broadcast);
  await broadcast.playTo(3);
  expect([...(await later)]).toEqual([101]);
  expect(await broadcast.answer(2)).toHaveLength(0);
});

test("who waits for a socket to leave is told when it has", async () => {
  const broadcast = await createBroadcast(recording, 0);
  const { leave } = guestOf(broadcast);
  const left = broadcast.left();
  guestOf(broadcast);
  await broadcast.gathered(2);
  leave();
  await left;
  await broadcast.gathered(1);
});
