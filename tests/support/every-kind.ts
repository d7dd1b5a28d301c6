import type { LiveEvent } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

import { aComment, aGift, aLike, aPerson, aRow, NOON } from "./session-rows";

type Own<E> = E extends unknown
  ? Omit<E, "id" | "messageId" | "at" | "receivedAt">
  : never;

const USER = aPerson("12");
const BOX = { envelopeId: "41", businessType: 1, diamonds: 20, people: 3 };
const TOLD = { text: "words", textKey: "some_key" };

/** Each kind with all of its fields, then (where some are optional) with as few as it can have. */
const OTHERS: Own<LiveEvent>[] = [
  { kind: "join", user: USER, source: "homepage" },
  { kind: "join", user: USER },
  { kind: "follow", followers: 12, user: USER },
  { kind: "follow", user: USER },
  { kind: "share", target: "copy" },
  {
    kind: "viewers",
    now: 90,
    entries: 400,
    top: [{ ...USER, score: 10 }],
  },
  { kind: "control", action: "pause" },
  { kind: "control", action: "end", reason: "streamer", text: "Bye" },
  { kind: "emote", emotes: [{ id: "77" }], user: USER },
  { kind: "subscribe", what: "gifted", months: 2, count: 5, user: USER },
  { kind: "subscribe", what: "own", user: USER },
  { kind: "superFan", what: "box", ...BOX, opensAt: NOON, ...TOLD },
  { kind: "superFan", what: "new", user: USER },
  {
    kind: "question",
    what: "asked",
    questionId: "5",
    text: "Why?",
    askedAt: NOON,
    answerStatus: 1,
  },
  { kind: "question", what: "closed" },
  {
    kind: "poll",
    what: "start",
    pollId: "6",
    pollKind: 0,
    title: "Which colour?",
    options: [{ index: 0, text: "Blue", votes: 3 }],
    startsAt: NOON,
    endsAt: NOON + 60_000,
  },
  { kind: "poll", what: "end", pollId: "6", pollKind: 2, options: [] },
  {
    kind: "envelope",
    what: "opened",
    ...BOX,
    opensAt: NOON,
    text: "Hello",
    winners: [{ ...USER, diamonds: 7 }],
  },
  { kind: "envelope", what: "hidden", ...BOX },
  {
    kind: "battle",
    what: "scores",
    battleId: "8",
    sides: [
      {
        ...{ id: "1", handle: "maple.fox", nickname: "Maple", team: "1" },
        ...{ score: 1_200, result: "win" as const },
      },
      { id: "2", score: 900 },
    ],
    givers: [{ side: "1", id: "12", nickname: "Otter", score: 30 }],
    startsAt: NOON,
    endsAt: NOON + 1,
    giftId: "5655",
    giftCount: 2,
    ...TOLD,
  },
  { kind: "battle", what: "invite", battleId: "0", sides: [], givers: [] },
  {
    kind: "guest",
    what: "list",
    scene: "multiGuest",
    people: [{ ...USER, points: 4, isWaiting: true }, USER],
    total: 4,
  },
  { kind: "guest", what: "change", people: [] },
  {
    kind: "goal",
    goalId: "9",
    title: "A hat",
    parts: [{ id: "1", type: 1, name: "Rose", progress: 62, target: 100 }],
    count: 2,
    user: USER,
  },
  {
    kind: "pin",
    what: "pin",
    pinnedId: "7",
    method: "GiftMessage",
    text: "Hello",
    author: USER,
    giftId: "5655",
    name: "Rose",
    price: 1,
    count: 2,
  },
  { kind: "pin", what: "unpin", pinnedId: "7", method: "ChatMessage" },
  { kind: "rank", what: "viewer", scene: 1, before: 4, after: 2, ...TOLD },
  {
    kind: "rank",
    what: "rankings",
    rankings: [
      { type: 8, position: 3, ...TOLD },
      { type: 1, text: "" },
    ],
  },
  { kind: "level", what: "gifterLevel", level: 12, ...TOLD, user: USER },
  { kind: "level", what: "teamJoined", user: USER },
  {
    kind: "product",
    what: "shown",
    action: 1,
    products: 4,
    productId: "33",
    title: "Wool",
    price: "$5",
  },
  { kind: "product", what: "changed", action: 2, products: 4 },
  {
    kind: "caption",
    text: "Good evening",
    language: "en",
    sentenceId: "8",
    isFinal: true,
    spokenAt: NOON,
    translations: [{ text: "Bonsoir", language: "fr" }],
  },
  { kind: "caption", text: "Good", language: "en", isFinal: false },
  { kind: "verify", what: "room", action: 1, text: "Sure?", isClosing: true },
  { kind: "verify", what: "captcha" },
  { kind: "delete", messages: ["1"], persons: ["2"] },
  {
    kind: "notice",
    what: "room",
    language: "en",
    scene: "hint",
    ...TOLD,
  },
  { kind: "notice", what: "intro", text: "Welcome" },
];

/** Rows of every kind of event, with and without what is optional. */
export const everyKind: EventRow[] = [
  aComment(1, NOON, { language: "en", emotes: [{ id: "77", index: 3 }] }),
  aComment(2, NOON + 1, { history: true }),
  aGift(3, NOON + 2, { to: "12", fanTickets: 1, traits: { teamLevel: 2 } }),
  aLike(4, NOON + 3),
  ...OTHERS.map((own, index): EventRow => {
    return { ...own, ...aRow(index + 5, "OtherMessage", NOON + 4 + index) };
  }),
];
