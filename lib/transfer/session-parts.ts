import { estimateOf, type Rates } from "@/lib/model/money";
import { offsetOf } from "@/lib/model/median";
import { totalsOf } from "@/lib/model/tallies";
import type { Traits } from "@/lib/model/traits";
import type {
  CoverageRow,
  FollowersTold,
  GiftRow,
  JoinedRecordings,
  PersonRow,
  SessionRow,
} from "@/lib/store/rows";
import { endOf, statusOf } from "@/lib/upkeep/session-end";

export function sessionPart(session: SessionRow) {
  const endedAt = endOf(session);
  const status = statusOf(session);
  const { name = "", note = "", tags = [], cover = "" } = session;
  const to = endedAt ?? (status === "live" ? null : session.lastAt);
  return {
    id: session.id,
    origin: session.origin,
    rooms: session.rooms ?? [{ id: session.room, from: session.startedAt, to }],
    status,
    endReason:
      session.stoppedAt === undefined ? (session.endReason ?? null) : "user",
    title: known(session.title ?? ""),
    url: known(session.url),
    startedAt: session.startedAt,
    endedAt,
    liveStartedAt: session.liveStartedAt ?? null,
    lastAt: session.lastAt,
    ...(cover !== "" && { cover: withoutQuery(cover) }),
    ...(name !== "" && { name }),
    ...(note !== "" && { note }),
    ...(tags.length > 0 && { tags }),
  };
}

export function streamerPart(session: SessionRow) {
  const { streamer, followersFirst, followersLast } = session;
  const { id, handle, nickname, followers, bio, avatar } = streamer;
  return {
    id: known(id),
    handle: known(handle),
    nickname: known(nickname),
    followers: followers ?? null,
    bio: bio ?? null,
    avatar: avatar === undefined ? null : withoutQuery(avatar),
    ...(followersFirst && { followersFirst: toldOf(followersFirst) }),
    ...(followersLast && { followersLast: toldOf(followersLast) }),
  };
}

function toldOf({ at, followers }: FollowersTold): FollowersTold {
  return { at, followers };
}

export function coveragePart(
  session: SessionRow,
  coverage: readonly CoverageRow[],
) {
  const offset = offsetOf(session.offsets);
  const moved = ({ from, to }: CoverageRow) => {
    return { from: from - offset, to: to - offset };
  };
  return {
    intervals: coverage.filter(({ cause }) => !cause).map(moved),
    gaps: coverage.flatMap((row) =>
      row.cause ? [{ ...moved(row), cause: row.cause }] : [],
    ),
    messages: session.messages,
    duplicates: session.duplicates,
    undecodable: session.undecodable,
    unknownMethods: byName(session.unknownMethods),
    otherRooms: session.otherRooms,
    ...(isAny(session.unknownFields) && {
      unknownFields: byName(session.unknownFields),
    }),
    ...(isAny(session.plumbing) && { plumbing: byName(session.plumbing) }),
    ...(session.joined && { recordings: recordingsPart(session.joined) }),
  };
}

function isAny(counts: Record<string, number>): boolean {
  return Object.keys(counts).length > 0;
}

function recordingsPart({ counts }: JoinedRecordings) {
  return Object.entries(counts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, counted]) => ({
      id,
      events: counted.events,
      messages: counted.messages,
      duplicates: counted.duplicates,
      undecodable: counted.undecodable,
      otherRooms: counted.otherRooms,
      unknownMethods: byName(counted.unknownMethods),
    }));
}

export function totalsPart({ tallies, streamer }: SessionRow, rates: Rates) {
  const totals = totalsOf(tallies, streamer.id);
  return { ...totals, estimate: estimateOf(totals.diamonds, rates) };
}

export function personPart(person: PersonRow) {
  return {
    id: person.person,
    handle: person.handle,
    nickname: person.nickname,
    comments: person.comments,
    gifts: person.gifts,
    diamonds: person.diamonds,
    likes: person.likes,
    joins: person.joins,
    follows: person.follows,
    shares: person.shares,
    firstAt: person.firstAt,
    lastAt: person.lastAt,
    names: person.names.map(({ handle, nickname, firstAt }) => {
      return { handle, nickname, firstAt };
    }),
    ...traitsPart(person.traits),
  };
}

/** Only what was told, always in this order. */
function traitsPart(traits: Traits = {}) {
  return Object.fromEntries(
    TRAITS.map((name) => [name, traits[name]] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

const TRAITS = [
  ...(["isStreamer", "isModerator", "isSubscriber", "isFollower"] as const),
  ...(["isFriend", "hasGifted", "teamLevel", "topGifterRank"] as const),
  ...(["gifterLevel", "isMasked"] as const),
] satisfies readonly (keyof Traits)[];

export function giftPart(gift: GiftRow) {
  return {
    id: gift.gift,
    name: known(gift.name),
    price: gift.price,
    count: gift.count,
    diamonds: gift.diamonds,
    givers: gift.givers,
    ...(gift.picture !== undefined && { picture: withoutQuery(gift.picture) }),
  };
}

/** Rows keep an empty text for what is not known yet. */
function known(text: string): string | null {
  return text === "" ? null : text;
}

/** A picture's signature runs out and does not belong in a file. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/su, "");
}

function byName(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
