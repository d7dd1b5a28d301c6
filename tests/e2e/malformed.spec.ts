import { gzipSync } from "node:zlib";

import { expect } from "@playwright/test";

import { createRandom } from "@/lib/demo/random";
import { encode } from "@/lib/demo/wire";

import { syntheticLive } from "../replay/synthetic";
import { pushFrame } from "../replay/wire";
import { extensionTest as test } from "./fixtures";
import { figure } from "./pages/panel";

const MEGABYTE = 1 << 20;

/** Frames that no real server sends, and how many of them can be read after all. */
function malformedFrames(): Uint8Array[] {
  const good = messageFrame(encode({ 1: [], 4: 0n }));
  return [
    good.subarray(0, good.length - 3),
    randomBytes(400),
    gzippedFrame(randomBytes(300)),
    gzippedFrame(gzipSync(new Uint8Array(200 * MEGABYTE), { level: 9 })),
    messageFrame(randomBytes(10 * MEGABYTE)),
    messageFrame(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x0f, 0x07, 0x01])),
    messageFrame(encode({ 1: [brokenMessage()] })),
  ];
}

function messageFrame(payload: Uint8Array): Uint8Array {
  return pushFrame({ sequence: 1n, logId: 1n, type: "msg", payload });
}

/** Said to be compressed by its header, with these bytes. */
function gzippedFrame(payload: Uint8Array): Uint8Array {
  const header = encode({ 1: "compress_type", 2: "gzip" });
  return encode({ 2: 1n, 5: [header], 6: "pb", 7: "msg", 8: payload });
}

/** A comment in a good envelope whose own bytes are cut off in the middle of a field. */
function brokenMessage(): Uint8Array {
  const payload = new Uint8Array([0x0a, 0x20, 0x01, 0x02]);
  return encode({
    ...{ 1: "WebcastChatMessage", 2: payload },
    3: 7_123_456_789_012_345_678n,
  });
}

function randomBytes(length: number): Uint8Array {
  const random = createRandom(length);
  return Uint8Array.from({ length }, () => random.between(128, 255));
}

test("malformed frames are counted and said so, and every good one is there", async ({
  installAndConsent,
}) => {
  const { recording, expected } = syntheticLive({ seed: 3, minutes: 2 });
  const frames = malformedFrames();
  const extras = frames.map((bytes, index) => {
    return { before: 20 + index * 15, bytes };
  });
  const { playAll, panel, exportSession } = await installAndConsent({
    ...{ recordings: [recording], speed: "max", extras },
  });
  await playAll();
  const { totals, coverage } = await exportSession();
  const { messages, duplicates, unknownMethods, ...figures } = expected();
  const { giftRuns: _giftRuns, ...wanted } = figures;
  expect(totals).toMatchObject(wanted);
  expect(coverage.unknownMethods).toEqual(unknownMethods);
  expect(coverage.duplicates).toBe(duplicates);
  expect(coverage.messages).toBe(messages + 1);
  expect(coverage.undecodable).toBe(frames.length);
  await expect(
    panel.getByText(`${frames.length} frames could not be read`),
  ).toBeVisible();
  await expect(figure(panel, "Comments")).toContainText(
    totals.comments.toLocaleString("en"),
  );
});
