import { noTallies } from "@/lib/model/tallies";
import type {
  EventRow,
  GiftRow,
  MinuteRow,
  PersonRow,
  SessionRow,
} from "@/lib/store/rows";

/** Midday, the start of a minute. */
export const NOON = 1_790_000_040_000;

export function aSessionRow(changes: Partial<SessionRow> = {}): SessionRow {
  return {
    number: 1,
    id: "7d0c8f5e-3c0a-4d7e-9a58-3f2b6a1c0e11",
    room: "7300000000000000001",
    origin: "live",
    status: "live",
    streamer: { id: "6800000000000000001", handle: "maple.fox", nickname: "" },
    followersFirst: null,
    followersLast: null,
    url: "https://www.tiktok.com/@maple.fox/live",
    startedAt: NOON,
    lastAt: NOON,
    openedAt: NOON,
    lastFrameAt: NOON,
    offsets: [],
    nextRow: 1,
    firstToldAt: null,
    untimed: [],
    covered: null,
    tallies: noTallies(),
    messages: 0,
    duplicates: 0,
    undecodable: 0,
    unknownMethods: {},
    unknownFields: {},
    plumbing: {},
    undecodedBytes: 0,
    framesBytes: 0,
    mends: 0,
    otherRooms: 0,
    ...changes,
  };
}

/** What every event row has; `row` also makes the message id, so that the two agree in order. */
export function aRow(row: number, method: string, at: number) {
  const messageId = String(7_400_000_000_000_000_000n + BigInt(row));
  const frame: EventRow["frame"] = ["relay00001", row, 0];
  return {
    session: 1,
    row,
    frame,
    id: `${method}:${messageId}`,
    messageId,
    at,
    receivedAt: at + 250,
  };
}

export function aPerson(id: string) {
  return { id, handle: `otter.${id}`, nickname: `Otter ${id}` };
}

type Changes<Kind> = Partial<Extract<EventRow, { kind: Kind }>>;

export function aComment(
  row: number,
  at: number,
  changes: Changes<"comment"> = {},
): EventRow {
  return {
    ...aRow(row, "ChatMessage", at),
    kind: "comment",
    text: `Comment ${String(row)}`,
    user: aPerson("11"),
    ...changes,
  };
}

export function aLike(
  row: number,
  at: number,
  changes: Changes<"like"> = {},
): EventRow {
  return {
    ...aRow(row, "LikeMessage", at),
    kind: "like",
    count: 5,
    reportedTotal: 1_000 + row,
    user: aPerson("11"),
    ...changes,
  };
}

export function aGift(
  row: number,
  at: number,
  changes: Changes<"gift"> = {},
): EventRow {
  return {
    ...aRow(row, "GiftMessage", at),
    kind: "gift",
    giftId: "5655",
    name: "Rose",
    price: 1,
    count: 1,
    runningCount: 1,
    streak: { id: `gift-${String(row)}`, status: "single", total: 1 },
    user: aPerson("11"),
    ...changes,
  };
}

export function aPersonRow(
  person: string,
  changes: Partial<PersonRow> = {},
): PersonRow {
  return {
    session: 1,
    person,
    handle: `otter.${person}`,
    nickname: `Otter ${person}`,
    namedAt: NOON,
    namedBy: "1",
    names: [],
    comments: 0,
    gifts: 0,
    diamonds: 0,
    likes: 0,
    joins: 1,
    follows: 0,
    shares: 0,
    acts: 1,
    giftMessages: {},
    subscriptions: [],
    firstAt: NOON,
    lastAt: NOON,
    ...changes,
  };
}

export function aMinuteRow(
  minute: number,
  changes: Partial<MinuteRow> = {},
): MinuteRow {
  return {
    session: 1,
    minute,
    comments: 0,
    likes: 0,
    gifts: 0,
    diamonds: 0,
    joins: 0,
    follows: 0,
    shares: 0,
    reports: [],
    ...changes,
  };
}

export function aGiftRow(
  gift: string,
  changes: Partial<GiftRow> = {},
): GiftRow {
  return {
    session: 1,
    gift,
    name: "Rose",
    price: 1,
    count: 1,
    diamonds: 1,
    givers: 1,
    undescribed: [],
    ...changes,
  };
}
