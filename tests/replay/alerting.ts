import { gzipSync } from "node:zlib";

import type { Act, Gift, Told } from "@/lib/demo/acts";
import { packBacklog } from "@/lib/demo/frames";
import { messageOf, type Room } from "@/lib/demo/message";
import { type Person, personAt } from "@/lib/demo/people";
import { encode, encodePushFrame } from "@/lib/demo/wire";
import { type AlertRule, newRule } from "@/lib/model/alerts/rule";
import type { Goal } from "@/lib/model/goals/goal";

import type { RecordedLine } from "../support/recording";
import type { Recording } from "./recording";

const ROOM_ID = 7_542_000_000_000_000_555n;
const FIRST_ID = 7_542_100_000_000_000_000n;
const SEED = 8;
const MINUTE_MS = 60_000;

const host = personAt(SEED, 9_999);
/** They talk, and did so before anybody listened. */
const regulars = [0, 1, 2, 3, 4, 5].map((index) => personAt(SEED, index));
const talker = personAt(SEED, 0);
const wanted = personAt(SEED, 20);
const moderator = personAt(SEED, 21);
const newcomer = personAt(SEED, 22);
const giver = personAt(SEED, 23);

const ROSE: Gift = { id: 5655n, name: "Rose", price: 1, type: 1 };
const gift = (price: number): Gift => ({
  ...{ id: BigInt(9_000 + price), name: "Kiln", price, type: 2 },
});

function aRule(
  kind: AlertRule["kind"],
  changes: Partial<AlertRule> = {},
): AlertRule {
  return {
    ...newRule(kind, kind),
    ...{ cooldownSeconds: 0, isSpoken: true, isNotified: true, ...changes },
  };
}

/** One of each kind; the live below has one cause for each, and something close to it that is none. */
export const ALERT_RULES: readonly AlertRule[] = [
  aRule("words", { text: "glaze, sold out" }),
  aRule("mention"),
  aRule("person", { text: `@${wanted.handle}` }),
  aRule("role", { role: "moderator" }),
  aRule("firstTimer"),
  aRule("gift", { value: 500 }),
  aRule("streak", { value: 10 }),
  aRule("follow"),
  aRule("superFan"),
  aRule("viewerDrop", { value: 30 }),
  aRule("commentSpike"),
  aRule("giftSpike"),
  aRule("goal"),
  aRule("gap"),
];

export const ALERT_GOALS: readonly Goal[] = [
  { id: "near", figure: "likes", target: 1_000, streamer: host.handle },
  { id: "far", figure: "likes", target: 1_001, streamer: "" },
];

/** What is read aloud of the causes that somebody brought about, by rule. */
export const ALERT_WORDS: Readonly<Record<string, string>> = {
  words: "how long does the GLAZE take",
  mention: `@${host.handle} hello`,
  person: "it is me",
  role: "please be kind",
  firstTimer: "what a nice studio",
  gift: "1 × Kiln",
  streak: "12 × Rose",
};

interface Step {
  /** Ms since the start. */
  at: number;
  /** The message with its wrapper. */
  message: (room: Room, id: bigint) => Uint8Array;
}

/** An invented live of nine minutes. */
export function alertingLive(startedAt: number): Recording {
  const room: Room = {
    id: ROOM_ID,
    clock: (at) => startedAt + at,
    ...{ host, hasPictures: false },
  };
  const steps = [...usual(), ...causes()].sort(
    (left, right) => left.at - right.at,
  );
  const about = `?room_id=${String(ROOM_ID)}`;
  const socket = `wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/${about}`;
  const url = `https://webcast.tiktok.com/webcast/im/fetch/${about}`;
  function* lines(): Generator<RecordedLine> {
    const first = Buffer.from(packBacklog(backlog(), room)).toString("base64");
    yield { at: 0, kind: "response", url, data: first };
    for (const [index, { at, message }] of steps.entries()) {
      const id = FIRST_ID + BigInt(1_000 + index);
      const bytes = frameOf(message(room, id), room.clock(at), index);
      const data = Buffer.from(bytes).toString("base64");
      yield { at, kind: "frame", url: socket, data };
    }
  }
  const { handle, nickname } = host;
  return {
    page: {
      url: `https://www.tiktok.com/@${handle}/live`,
      roomId: String(ROOM_ID),
      host: { id: String(host.id), handle, nickname },
    },
    ...{ responses: 1, lines },
  };
}

function frameOf(message: Uint8Array, now: number, index: number): Uint8Array {
  const payload = encode({
    ...{ 1: [message], 2: `${String(now)}_0_1_1_${String(now)}_0`, 3: 1000n },
    ...{ 4: BigInt(now), 5: "-", 8: 10_000n, 9: true },
  });
  const sequence = BigInt(index + 1);
  const frame = { sequence, logId: FIRST_ID + sequence, type: "msg", payload };
  return encodePushFrame(frame, gzipSync);
}

/** Everybody but the newcomer has written before; one with the word that is listened for. */
function backlog(): Told[] {
  return [...regulars, wanted, moderator, giver].map((person, index) => ({
    ...{ id: FIRST_ID + BigInt(index), at: -1_000 - index, isHistory: true },
    act: { kind: "comment", person, text: "the glaze, oh the glaze" },
  }));
}

function act(at: number, done: Act): Step {
  const message = (room: Room, id: bigint) =>
    messageOf({ id, at, isHistory: false, act: done }, room);
  return { at, message };
}

const say = (at: number, text: string, person: Person = talker) =>
  act(at, { kind: "comment", person, text });

function give(at: number, price: number): Step {
  const outside = { group: 0n, isEnd: true, count: 1, brought: 1 };
  const about = { person: giver, gift: gift(price) };
  return act(at, { kind: "gift", ...about, ...outside });
}

const watch = (at: number, now: number) =>
  act(at, { kind: "viewers", now, entries: 500, top: [] });

const like = (at: number, total: number) =>
  act(at, { kind: "like", person: talker, count: 5, total });

/** Ten comments, one gift and a few reports a minute; the eighth minute has far more of both. */
function* usual(): Generator<Step> {
  for (let minute = 0; minute < 9; minute += 1) {
    const from = minute * MINUTE_MS;
    // Nearly twice as many are no spike.
    const comments = [10, 10, 10, 10, 10, 10, 17, 45, 10][minute] ?? 10;
    for (let index = 0; index < comments; index += 1) {
      const at = from + 500 + Math.floor((index * 55_000) / comments);
      yield say(at, `hello ${String(index)}`, regulars[index % 6]);
    }
    const gifts = minute === 7 ? 4 : 1;
    for (let index = 0; index < gifts; index += 1)
      yield give(from + 20_000 + index * 3_000, minute === 6 ? 35 : 20);
    for (let at = from; at < from + MINUTE_MS; at += 10_000)
      yield watch(at + 100, 100);
  }
}

function* causes(): Generator<Step> {
  yield* saidCauses(MINUTE_MS);
  yield* givenCauses(2 * MINUTE_MS);
  const person = newcomer;
  yield act(3 * MINUTE_MS, { kind: "share", person });
  yield act(3 * MINUTE_MS + 3_000, { kind: "follow", person, followers: 9 });
  yield barrage(3 * MINUTE_MS + 6_000, { 3: 8 });
  const key = "ttlive_superfan_commentnotif_superfanjoined";
  yield barrage(3 * MINUTE_MS + 9_000, { 3: 100, 5: encode({ 1: key }) });
  yield like(4 * MINUTE_MS, 999);
  yield like(4 * MINUTE_MS + 5_000, 1_000);
  // A quarter less is not a third less.
  yield watch(5 * MINUTE_MS + 5_000, 75);
  yield watch(9 * MINUTE_MS - 5_000, 65);
  yield watch(9 * MINUTE_MS - 1_000, 64);
}

function* saidCauses(from: number): Generator<Step> {
  yield say(from + 1_000, "glazed pots, a haze, out sold");
  yield say(from + 3_000, ALERT_WORDS.words ?? "");
  yield say(from + 5_000, `@${host.handle}2 and ${host.handle}`);
  yield say(from + 7_000, ALERT_WORDS.mention ?? "");
  yield say(from + 9_000, `${wanted.handle} is here`);
  yield say(from + 11_000, ALERT_WORDS.person ?? "", wanted);
  yield say(from + 13_000, ALERT_WORDS.firstTimer ?? "", newcomer);
  yield say(from + 15_000, "and another comment", newcomer);
  yield asModerator(from + 17_000, "not one of them", false);
  yield asModerator(from + 19_000, ALERT_WORDS.role ?? "", true);
}

function* givenCauses(from: number): Generator<Step> {
  yield give(from + 1_000, 499);
  yield give(from + 3_000, 500);
  yield* streak(from + 10_000, 9);
  yield* streak(from + 20_000, 12);
}

/** Counts one up a message, with a message at the end. */
function* streak(from: number, length: number): Generator<Step> {
  const about = { person: giver, gift: ROSE, group: BigInt(from) };
  for (let count = 1; count <= length; count += 1) {
    const running = { count, brought: 1, isEnd: false };
    yield act(from + count * 300, { kind: "gift", ...about, ...running });
  }
  const done = { count: length, brought: 0, isEnd: true };
  yield act(from + (length + 2) * 300, { kind: "gift", ...about, ...done });
}

type Content = Record<number, Uint8Array | number | string>;

/** What the demo's messages do not tell of: written field by field. */
function wire(
  at: number,
  method: string,
  content: (room: Room) => Content,
): Step {
  return {
    at,
    message: (room, id) => {
      const clock = BigInt(room.clock(at));
      const common = encode({
        1: method,
        2: id,
        3: room.id,
        4: clock,
        6: true,
      });
      const payload = encode({ 1: common, ...content(room) });
      return encode({ 1: method, 2: payload, 3: id });
    },
  };
}

const barrage = (at: number, content: Content) =>
  wire(at, "WebcastBarrageMessage", () => ({
    ...content,
    50: encode({ 1: giver.id, 3: giver.nickname, 38: giver.handle }),
  }));

function asModerator(at: number, text: string, isAdmin: boolean): Step {
  const { id, nickname, handle } = moderator;
  const user = encode({
    ...{ 1: id, 3: nickname, 38: handle },
    32: encode({ 2: isAdmin }),
  });
  return wire(at, "WebcastChatMessage", () => ({
    ...{ 2: user, 3: text },
  }));
}
