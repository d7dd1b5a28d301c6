import type {
  BattleGiver,
  BattleSide,
  Guest,
  LiveEvent,
  RankedViewer,
  User,
  Winner,
} from "@/lib/model/event";

import type { Claim, ItemFacts, SalesAct } from "@/lib/model/sales/facts";
import type { DrawWinner } from "@/lib/model/draw/draw";
import type { OwnLists } from "@/lib/upkeep/own-lists";

import type { FileEvent } from "../formats/file-parts";

/**
 * What becomes of a member. `keep`: nothing in it points to anybody. `text`: names in it are masked. `said`: the same, and
 * left out on request, since a viewer wrote it. `person` is an id, `persons` a list of them, `handle` and `nickname` are
 * of the person whose id stands beside them, `names` are all that the person had. `host` and `goods` are the streamer's
 * own and go with the streamer's name, to null or altogether; of a kept `title` the names are masked. `uuid` is ours, and `streak` has a person's id in its own.
 * `ware` is what the streamer calls something, `buyer` somebody who may have no id, and `blank` is left empty.
 */
export type Rule =
  | "keep"
  | "text"
  | "said"
  | "person"
  | "persons"
  | "handle"
  | "nickname"
  | "names"
  | "title"
  | "host"
  | "goods"
  | "uuid"
  | "streak"
  | "ware"
  | "buyer"
  | "blank"
  | { each: Rules }
  | { of: Rules };

/** A member without a rule is left out: what a later version adds is not told before somebody has thought about it. */
export type Rules = Readonly<Record<string, Rule>>;

type RulesOf<Part> = Readonly<Record<keyof Part & string, Rule>>;

const USER = {
  ...{ id: "person", handle: "handle", nickname: "nickname" },
} as const satisfies RulesOf<User>;

const RANKED: RulesOf<RankedViewer> = { ...USER, score: "keep" };
const WINNER: RulesOf<Winner> = { ...USER, diamonds: "keep" };
const GUEST: RulesOf<Guest> = { ...USER, points: "keep", isWaiting: "keep" };
const SIDE: RulesOf<BattleSide> = {
  ...{ ...USER, team: "person", score: "keep", result: "keep" },
};
const GIVER: RulesOf<BattleGiver> = {
  ...{ id: "person", nickname: "nickname", side: "person", score: "keep" },
};
const TEXT: Rules = { text: "text", language: "keep" };

type Kind = LiveEvent["kind"];
type Own<K extends Kind> = Exclude<
  keyof Extract<LiveEvent, { kind: K }>,
  keyof LiveEvent
>;

const BOX = {
  ...({ envelopeId: "keep", businessType: "keep" } as const),
  ...({ diamonds: "keep", people: "keep", opensAt: "keep" } as const),
};
const TOLD = { text: "text", textKey: "keep" } as const;

/** The compiler asks for every kind, and for each of its members. */
export const EVENT_RULES: {
  readonly [K in Kind]: Readonly<Record<Own<K>, Rule>>;
} = {
  comment: { text: "said", language: "keep", emotes: "keep" },
  emote: { emotes: "keep" },
  gift: {
    ...{ giftId: "keep", name: "keep", price: "keep", count: "keep" },
    ...{ runningCount: "keep", streak: "streak", to: "person" },
  },
  like: { count: "keep", reportedTotal: "keep" },
  join: { source: "keep" },
  follow: { followers: "host" },
  share: { target: "keep" },
  viewers: { now: "keep", entries: "keep", top: { each: RANKED } },
  control: { action: "keep", reason: "keep", text: "text" },
  subscribe: { what: "keep", months: "keep", count: "keep" },
  superFan: { what: "keep", ...BOX, ...TOLD },
  envelope: { what: "keep", ...BOX, text: "text", winners: { each: WINNER } },
  question: {
    ...{ what: "keep", questionId: "keep", text: "said" },
    ...{ askedAt: "keep", answerStatus: "keep" },
  },
  poll: {
    ...{ what: "keep", pollId: "keep", pollKind: "keep", title: "text" },
    options: { each: { index: "keep", text: "text", votes: "keep" } },
    ...{ startsAt: "keep", endsAt: "keep" },
  },
  battle: {
    ...{ what: "keep", battleId: "keep", sides: { each: SIDE } },
    ...{ givers: { each: GIVER }, startsAt: "keep", endsAt: "keep" },
    ...{ giftId: "keep", giftCount: "keep", ...TOLD },
  },
  guest: {
    ...{ what: "keep", scene: "keep", people: { each: GUEST }, total: "keep" },
  },
  goal: {
    ...{ goalId: "keep", title: "text", count: "keep" },
    parts: {
      each: {
        ...{ id: "keep", type: "keep", name: "keep" },
        ...{ progress: "keep", target: "keep" },
      },
    },
  },
  pin: {
    ...{ what: "keep", pinnedId: "keep", method: "keep", text: "said" },
    ...{ author: { of: USER }, giftId: "keep", name: "keep", price: "keep" },
    count: "keep",
  },
  rank: {
    ...{ what: "keep", scene: "keep", before: "keep", after: "keep", ...TOLD },
    rankings: { each: { type: "keep", position: "keep", ...TOLD } },
  },
  level: { what: "keep", level: "keep", ...TOLD },
  product: {
    ...{ what: "keep", action: "keep", products: "keep", productId: "goods" },
    ...{ title: "goods", price: "keep" },
  },
  caption: {
    ...{ text: "text", language: "keep", sentenceId: "keep" },
    ...{ isFinal: "keep", spokenAt: "keep", translations: { each: TEXT } },
  },
  verify: { what: "keep", action: "keep", text: "text", isClosing: "keep" },
  delete: { messages: "keep", persons: "persons" },
  notice: {
    ...{ what: "keep", text: "text", language: "keep" },
    ...{ textKey: "keep", scene: "keep" },
  },
};

const TRAITS: Rules = {
  ...{ isStreamer: "keep", isModerator: "keep", isSubscriber: "keep" },
  ...{ isFollower: "keep", isFriend: "keep", hasGifted: "keep" },
  ...{ teamLevel: "keep", topGifterRank: "keep", gifterLevel: "keep" },
  isMasked: "keep",
};

export const COMMON_RULES: Rules = {
  ...{ id: "keep", messageId: "keep", kind: "keep", at: "keep" },
  ...{ user: { of: USER }, history: "keep", deleted: "keep" },
  ...{
    room: "person",
    streak: "streak",
    traits: { of: TRAITS },
    fanTickets: "keep",
  },
} satisfies RulesOf<FileEvent>;

export const PERSON_RULES: Rules = {
  ...{ ...USER, comments: "keep", gifts: "keep", diamonds: "keep" },
  ...{ likes: "keep", joins: "keep", follows: "keep", shares: "keep" },
  ...{ firstAt: "keep", lastAt: "keep", names: "names", ...TRAITS },
};

/** The room is replaced as well: anybody can ask whose it was, and it is not to be joined with the real one. */
export const SESSION_RULES: Rules = {
  ...{ id: "uuid", origin: "keep", status: "keep", endReason: "keep" },
  rooms: { each: { id: "person", from: "keep", to: "keep" } },
  ...{ title: "title", url: "host", cover: "goods", startedAt: "keep" },
  ...{ endedAt: "keep", liveStartedAt: "keep", lastAt: "keep" },
};

export const STREAMER_RULES: Rules = {
  ...{ ...USER, followers: "host", bio: "host", avatar: "host" },
  ...{ followersFirst: "goods", followersLast: "goods" },
};

/** Which recordings it was put together from is left out. */
export const COVERAGE_RULES: Rules = {
  ...{ intervals: "keep", gaps: "keep", messages: "keep", duplicates: "keep" },
  ...{ undecodable: "keep", unknownMethods: "keep", otherRooms: "keep" },
  ...{ unknownFields: "keep", plumbing: "keep" },
};

const CLAIM: RulesOf<Claim> = {
  ...{ id: "keep", at: "keep", messageId: "keep", buyer: "buyer" },
  ...{ text: "said", code: "keep", quantity: "keep", size: "text" },
  ...{ colour: "text", rule: "keep", isDeleted: "keep" },
};
const ITEM: RulesOf<ItemFacts> = {
  ...{ code: "keep", title: "ware", price: "keep", currency: "keep" },
  ...{ stock: "keep", place: "keep" },
};
type ActMember = SalesAct extends infer Act
  ? Act extends Act
    ? keyof Act & string
    : never
  : never;
const ACT: Readonly<Record<ActMember, Rule>> = {
  ...{ does: "keep", item: { of: ITEM }, code: "keep" },
  ...{ claim: { of: CLAIM }, status: "keep", quantity: "keep" },
  question: "keep",
};
const DRAWN: RulesOf<DrawWinner> = {
  ...{ person: "person", handle: "handle", nickname: "nickname" },
};

/** The key of a tick may hold an id: it is only told from others. A digest is of the real ids. */
export const OWN_RULES: {
  readonly [Name in keyof OwnLists]: RulesOf<OwnLists[Name][number]>;
} = {
  marks: { id: "uuid", at: "keep", madeAt: "keep", note: "text" },
  sales: { id: "uuid", at: "keep", storedAt: "keep", act: { of: ACT } },
  ticks: { item: "uuid", state: "keep", at: "keep", madeAt: "keep" },
  draws: {
    ...{ id: "uuid", at: "keep", madeAt: "keep", word: "text", from: "keep" },
    ...{ to: "keep", seed: "keep", entrants: "keep", digest: "blank" },
    ...{ winners: { each: DRAWN }, withoutModerators: "keep" },
    ...{ reserves: "keep", masked: "keep", after: "uuid" },
  },
};
