import { gunzipSync, gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { decodeFrame, decodeResult } from "@/lib/decode/frame";
import { normalize } from "@/lib/normalize";
import { createScrubber, SCRUB_KEY_WORDS } from "@/lib/transfer/scrub";
import { encoded } from "@/tests/support/encoded";
import { wireMessages } from "@/tests/support/expected";
import { createDice, mutated } from "@/tests/support/mutations";
import { findRecordings } from "@/tests/support/recording";

const TIMES = Number(process.env.LIVETAP_FUZZ ?? 200);
const SEED = Number(process.env.LIVETAP_FUZZ_SEED ?? 1);
/** On whatever machine. */
const PATIENCE_MS = 60_000;
const PERSON = "7312345678901234567";
const GUEST = "7398765432109876543";
const SMALL_ID = "107955";

const recorded = (await Promise.all(findRecordings().map(wireMessages))).flat();
const scrubber = createScrubber(keyOf(7));

function keyOf(seed: number): Uint32Array {
  const dice = createDice(seed);
  return Uint32Array.from({ length: SCRUB_KEY_WORDS }, () => dice(2 ** 32));
}

function resultOf(method: string, payload: Uint8Array): Uint8Array {
  return encoded("FetchResult", { messages: [{ method, payload, msgId: 5 }] });
}

/** What a message says once scrubbed. */
function scrubbedReading(method: string, type: string, fields: object) {
  const answer = scrubber.response(resultOf(method, encoded(type, fields)));
  const result = decodeResult(answer);
  const [message] = result.kind === "messages" ? result.messages : [];
  const read = normalize(method, message?.payload ?? new Uint8Array());
  if (read.kind !== "reading") throw new Error(`${method} is ${read.kind}`);
  return read.reading;
}

function commentOf(user: object, content: string) {
  const fields = { common: { msgId: "7400000000000000001" }, user, content };
  return scrubbedReading("WebcastChatMessage", "ChatMessage", fields);
}

test(
  `${String(TIMES)} damaged messages keep their length, and what they are read as`,
  () => {
    const dice = createDice(SEED);
    const one = () => recorded[dice(recorded.length)];
    for (let time = 0; time < TIMES; time += 1) {
      const [message, other] = [one(), one()];
      if (!message || !other) continue;
      const damaged = mutated(message.payload, other.payload, dice);
      const answer = resultOf(message.method, damaged);
      const scrubbed = scrubber.response(answer);
      expect(scrubbed).toHaveLength(answer.length);
      const read = decodeResult(scrubbed);
      const [again] = read.kind === "messages" ? read.messages : [];
      expect(again?.method).toBe(message.method);
      expect(again?.payload).toHaveLength(damaged.length);
      expect([
        time,
        normalize(message.method, again?.payload ?? new Uint8Array()).kind,
      ]).toEqual([time, normalize(message.method, damaged).kind]);
    }
  },
  PATIENCE_MS,
);

test(
  `${String(TIMES)} damaged frames are scrubbed without failing`,
  async () => {
    const dice = createDice(SEED);
    for (let time = 0; time < TIMES; time += 1) {
      const message = recorded[dice(recorded.length)];
      if (!message) continue;
      const result = resultOf(message.method, message.payload);
      const payload = dice(2) === 0 ? gzipSync(result) : result;
      const frame = encoded("PushFrame", { payloadType: "msg", payload });
      const damaged = mutated(frame, result, dice);
      const scrubbed = await scrubber.frame(damaged);
      const [before, after] = [decodeFrame(damaged), decodeFrame(scrubbed)];
      expect((await after).kind).toBe((await before).kind);
    }
  },
  PATIENCE_MS,
);

test("a compressed payload keeps the length of what is in it", async () => {
  const result = resultOf("WebcastX", encoded("ToldMessage", {}));
  const payload = gzipSync(result);
  const frame = encoded("PushFrame", { payloadType: "msg", payload });
  const scrubbed = Buffer.from(await scrubber.frame(frame));
  const inflated = gunzipSync(
    scrubbed.subarray(scrubbed.indexOf(Buffer.of(0x1f, 0x8b))),
  );
  expect(inflated).toHaveLength(result.length);
});

test("a person has one pseudonym everywhere, as long as the name", () => {
  const user = { id: PERSON, displayId: "maple.fox_9", nickname: "Maple Fox" };
  const comment = commentOf(user, `hello @maple.fox_9, ${PERSON}!`);
  const { id = "", handle = "", nickname = "" } = comment.user ?? {};
  expect([id, handle, nickname]).not.toEqual([
    ...[PERSON, "maple.fox_9", "Maple Fox"],
  ]);
  expect(id).toMatch(/^\d{19}$/);
  expect(handle).toMatch(/^[a-z]{5}\.[a-z]{3}_\d$/);
  expect(nickname).toMatch(/^[A-Z][a-z]{4} [A-Z][a-z]{2}$/);
  expect(comment.draft).toMatchObject({
    text: expect.stringMatching(/^[a-z]{5} @/) as string,
  });
  const { text } = comment.draft as { text: string };
  expect(text.slice(6)).toBe(`@${handle}, ${id}!`);
  expect(scrubber.id(PERSON)).toBe(id);
  expect(scrubber.text("maple.fox_9")).toBe(handle);
});

test("whoever gets a gift is the same as when they write", () => {
  const reading = scrubbedReading("WebcastGiftMessage", "GiftMessage", {
    ...{ giftId: 5655, repeatCount: 3, groupId: "1690000000001" },
    ...{ user: { id: PERSON }, toUser: { id: GUEST } },
  });
  expect(reading.draft).toMatchObject({
    ...{ kind: "gift", giftId: "5655", runningCount: 3 },
    to: commentOf({ id: GUEST }, "hi").user?.id,
  });
});

test("an id too short to be told from a count is replaced where the schema names a person", () => {
  const { user } = commentOf({ id: SMALL_ID }, "hi");
  expect(user?.id).not.toBe(SMALL_ID);
  expect(user?.id).toMatch(/^\d{6}$/);
});

test.each([
  ["Hello there 12", /^[A-Z][a-z]{4} [a-z]{5} \d\d$/],
  ["你好 мир", /^\p{Script=Han}{2} \p{Script=Greek}{3}$/u],
  ["🦊🦊", /^\p{Emoji}{2}$/u],
  ["?! …", /^\?! …$/],
  [
    "https://p16.tiktokcdn.com/ab/x.webp?q=1",
    /^https:\/\/p16\.tiktokcdn\.com\/[a-z]{2}\/[a-z]\.[a-z]{4}\?[a-z]=\d$/,
  ],
  [
    "https://maple.example/me",
    /^https:\/\/(?!maple)[a-z]{5}\.[a-z]{7}\/[a-z]{2}$/,
  ],
])("%s becomes nonsense of the same shape", (text, shape) => {
  const nonsense = scrubber.text(text);
  expect(nonsense).toMatch(shape);
  expect(Buffer.byteLength(nonsense)).toBe(Buffer.byteLength(text));
  expect(scrubber.text(text)).toBe(nonsense);
});

test("another key gives other names", () => {
  const other = createScrubber(keyOf(8));
  expect(other.text("river_otter")).not.toBe(scrubber.text("river_otter"));
  expect(other.id(PERSON)).not.toBe(scrubber.id(PERSON));
});

test("ten thousand ids of one size have ten thousand pseudonyms of that size", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) =>
    String(20_000 + index),
  );
  const names = new Set(ids.map((id) => scrubber.id(id)));
  expect(names.size).toBe(ids.length);
  expect([...names].every((name) => /^\d{5}$/.test(name))).toBe(true);
});

test.each([
  [
    "wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse/?room_id=7300000000000000001",
    /^wss:\/\/webcast-ws\.tiktok\.com\/webcast\/im\/ws_proxy\/ws_reuse\/\?room_id=(?!7300000000000000001)\d{19}$/,
  ],
  [
    "https://www.tiktok.com/@maple.fox/live",
    /^https:\/\/www\.tiktok\.com\/@(?!maple)[a-z]{5}\.[a-z]{3}\/live$/,
  ],
])("%s stays an address of the same service", (address, shape) => {
  expect(scrubber.address(address)).toMatch(shape);
});
