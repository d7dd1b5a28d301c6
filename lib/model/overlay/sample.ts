import type { BattleTeam } from "@/lib/model/battle-state";
import type { LiveEvent, User } from "@/lib/model/event";
import { noTallies, totalsOf } from "@/lib/model/tallies";
import type { Overview } from "@/lib/model/overview";
import type { Traits } from "@/lib/model/traits";

import type { OverlayLine } from "./line";

/** Invented people: short and long names, emoji, and one that is written from right to left. */
const NAMES = [
  ...["Maple Fox", "Inès & Lou", "Tío Nacho 🌶️", "نورة الصباح"],
  ...["The Very Long Nickname Of Somebody Called Bartholomew", "kiwi.91"],
  ...["Zoë", "さくら工房"],
] as const;

const SAMPLE_PEOPLE: readonly User[] = NAMES.map((nickname, index) => ({
  id: `70000000000000000${String(index)}`,
  handle: `person.${String(index)}`,
  nickname,
}));

const SAID = [
  ...["Hello from Lisbon! 👋", "C’est magnifique, bravo !"],
  ...["¿Cuánto cuesta el azul?", "ما شاء الله، جميل جدا"],
  ...["I watched the whole live yesterday and I still cannot believe it 😂"],
  ...["jp 12", "🔥🔥🔥", "first time here, love the colours"],
] as const;

const ROLES: readonly (Traits | null)[] = [
  ...[{ isModerator: true }, null, { isSubscriber: true }, null],
  ...[null, { topGifterRank: 1 }, null, { isFollower: true }],
];

const GIFTS = [
  { gift: "Rose", price: 1, total: 24 },
  { gift: "Galaxy", price: 1_000, total: 1 },
  { gift: "Paper Crane", price: 99, total: 5 },
] as const;

const NEWS = ["gift", "follow", "share", "superFan", "subscribe"] as const;

const ME: Overview["streamer"] = {
  ...{ id: "6800000000000000001", handle: "maple.fox", nickname: NAMES[0] },
};

/** The comments as they stand after so many have come. */
export function sampleChat(turn: number, limit: number): OverlayLine[] {
  return lastOf(turn, limit, (index) => {
    const traits = ROLES[index % ROLES.length];
    const text = SAID[index % SAID.length] ?? "";
    return {
      ...lineOf(index, { ...commonOf(index), kind: "comment", text }),
      ...(traits && { traits }),
    };
  });
}

export function sampleGifts(turn: number): OverlayLine[] {
  return lastOf(turn, 1, giftLine);
}

export function sampleNews(turn: number, limit: number): OverlayLine[] {
  return lastOf(turn, limit, newsLine);
}

function newsLine(index: number): OverlayLine {
  const kind = NEWS[index % NEWS.length] ?? "follow";
  const common = commonOf(index);
  switch (kind) {
    case "gift":
      return giftLine(index);
    case "superFan":
      return lineOf(index, { ...common, kind, what: "new" });
    case "subscribe":
      return lineOf(index, { ...common, kind, what: "own" });
    case "follow":
    case "share":
      return lineOf(index, { ...common, kind });
  }
}

function giftLine(index: number): OverlayLine {
  const { gift, price, total } = GIFTS[index % GIFTS.length] ?? GIFTS[0];
  const id = `sample ${String(index)}`;
  const event: LiveEvent = {
    ...{ ...commonOf(index), kind: "gift", giftId: gift, name: gift, price },
    ...{ count: total, runningCount: total },
    streak: { id, status: "end", total },
  };
  const streak = { total, diamonds: price * total, state: null };
  return { ...lineOf(index, event), streak };
}

function lastOf(
  turn: number,
  limit: number,
  make: (index: number) => OverlayLine,
): OverlayLine[] {
  const first = Math.max(0, turn - limit + 1);
  return Array.from({ length: turn - first + 1 }, (_, index) =>
    make(first + index),
  );
}

function lineOf(index: number, event: LiveEvent): OverlayLine {
  return {
    ...{ id: event.id, at: index, event },
    ...{ avatar: null, picture: null },
  };
}

function commonOf(index: number) {
  const user = SAMPLE_PEOPLE[index % SAMPLE_PEOPLE.length];
  return {
    ...{ id: `sample ${String(index)}`, messageId: String(index) },
    ...{ at: index, receivedAt: index },
    ...(user && { user }),
  };
}

const DIAMONDS = [18_420, 9_310, 4_055, 2_100, 999, 640, 512, 300, 120, 64];

export function sampleGivers(limit: number) {
  return DIAMONDS.slice(0, limit).map((diamonds, index) => {
    const { id, handle, nickname } = SAMPLE_PEOPLE[
      (index + 3) % SAMPLE_PEOPLE.length
    ] ?? { id: "", handle: "", nickname: "" };
    const key = `${id} ${String(index)}`;
    return { ...{ id: key, handle, nickname, diamonds }, avatar: null };
  });
}

export const SAMPLE_GOAL = {
  goal: { id: "sample", figure: "likes", target: 50_000, streamer: "" },
  now: 38_214,
  isReached: false,
} as const;

const SOLD = [
  ["Vase, sea green", 3_400, 0],
  ["Bowl with the blue fox", 1_250, 3],
  ["Two cups, speckled", 2_200, 8],
  ["Plate, very large", 4_900, 1],
] as const;

export const SAMPLE_CURRENT = "12";

export const SAMPLE_ITEMS = SOLD.map(([title, price, left], index) => ({
  ...{ code: String(11 + index), title, price, left, currency: "EUR" },
}));

export function sampleTeams(): BattleTeam[] {
  return [teamOf("1", NAMES[0], 18_240), teamOf("2", NAMES[2], 15_905)];
}

function teamOf(id: string, nickname: string, score: number): BattleTeam {
  const members = [{ id, nickname, score }];
  return { id, members, score, isOurs: id === "1", givers: [] };
}

/** Times are ours, epoch ms. */
export function sampleOverview(now: number): Overview {
  const beganAt = now - 4_384_000;
  const counted = {
    ...{ viewersLast: 1_284, viewersPeak: 2_610, likesReported: 38_214 },
    ...{ diamonds: 41_230, gifts: 862, follows: 317, shares: 94 },
    ...{ comments: 5_120, people: 3_377 },
  };
  return {
    ...{ number: 0, id: "", origin: "demo", streamer: ME, title: "" },
    ...{ status: "live", endReason: null, isStopped: false, cut: null },
    ...{ startedAt: beganAt, lastAt: now, liveStartedAt: beganAt },
    ...{ openedAt: beganAt, lastFrameAt: now },
    totals: { ...totalsOf(noTallies(), ""), ...counted },
    unread: { undecodable: 0, unknown: 0 },
    capture: {
      ...{ messages: 0, duplicates: 0, otherRooms: 0, undecodable: 0 },
      ...{ unknownMethods: [], unknownFields: [] },
      ...{ diamondsSeen: 0, diamondsTold: 0 },
    },
  };
}
