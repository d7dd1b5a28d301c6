import type { RoomFacts } from "@/lib/model/room";
import type { Origin } from "@/lib/model/session";
import { noTallies } from "@/lib/model/tallies";
import type { SessionRow } from "@/lib/store/rows";

export interface SessionSeed {
  room: string;
  origin: Origin;
  handle: string;
  /** Our clock, epoch ms. */
  now: number;
}

export type UnsavedSession = Omit<SessionRow, "number">;

export function newSession(seed: SessionSeed): UnsavedSession {
  const { room, origin, handle, now } = seed;
  return {
    id: crypto.randomUUID(),
    room,
    origin,
    status: "live",
    streamer: { id: "", handle, nickname: "" },
    followersFirst: null,
    followersLast: null,
    url: addressOf(origin, handle),
    startedAt: null,
    lastAt: null,
    firstToldAt: null,
    openedAt: now,
    lastFrameAt: now,
    offsets: [],
    nextRow: 1,
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
  };
}

/** Of the live of a handle; empty while that is unknown. An invented live has none. */
export function addressOf(origin: Origin, handle: string): string {
  return handle === "" || origin === "demo"
    ? ""
    : `https://www.tiktok.com/@${handle}/live`;
}

/** `at` is TikTok's time, 0 where the page tells; the order of telling does not matter. */
export function tellFollowers(
  session: UnsavedSession,
  at: number,
  followers: number,
): void {
  const { followersFirst: first, followersLast: last } = session;
  const isTie = (told: { at: number; followers: number }) =>
    at === told.at && followers > told.followers;
  if (!first || at < first.at || isTie(first))
    session.followersFirst = { at, followers };
  if (!last || at > last.at || isTie(last)) {
    session.followersLast = { at, followers };
    session.streamer.followers = followers;
  }
}

/** Takes over what the page told of this room; it goes before what messages told. */
export function applyFacts(session: UnsavedSession, facts: RoomFacts): void {
  const { streamer } = session;
  const told = facts.streamer;
  streamer.id = told.id ?? streamer.id;
  streamer.handle = told.handle ?? streamer.handle;
  streamer.nickname = told.nickname ?? streamer.nickname;
  if (told.bio !== undefined) streamer.bio = told.bio;
  if (told.avatar !== undefined) streamer.avatar = told.avatar;
  if (told.followers !== undefined) tellFollowers(session, 0, told.followers);
  if (facts.title !== undefined) session.title = facts.title;
  if (facts.cover !== undefined) session.cover = facts.cover;
  if (facts.liveStartedAt !== undefined)
    session.liveStartedAt = facts.liveStartedAt;
  session.url = addressOf(session.origin, streamer.handle);
  if (facts.hasEnded && session.status !== "ended") {
    session.status = "ended";
    session.endReason = "page";
  }
}
