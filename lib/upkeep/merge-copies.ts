import type { Streamer } from "@/lib/model/session";
import type { FollowersTold, RoomSpan } from "@/lib/store/rows";

import { joinCounts } from "./merge-counts";
import { joinStretches } from "./merge-coverage";
import { joinOwn } from "./own-lists";
import type { GiftFacts, SessionCopy } from "./session-copy";

/** Two recordings of one live as one: the same whichever comes first, and any number of them in any order. */
export function joinCopies(left: SessionCopy, right: SessionCopy): SessionCopy {
  const [older, newer] =
    compareAge(left, right) <= 0 ? [left, right] : [right, left];
  const text = (name: "title" | "cover" | "url") =>
    longer(left[name], right[name]);
  return {
    ...{ id: older.id, origin: older.origin },
    ...endOf(left, right),
    rooms: joinRooms([...left.rooms, ...right.rooms]),
    status: statusOf(left, right),
    ...{ title: text("title"), cover: text("cover"), url: text("url") },
    ...wordsOf(older, newer),
    startedAt: least(left.startedAt, right.startedAt),
    lastAt: most(left.lastAt, right.lastAt),
    liveStartedAt: least(left.liveStartedAt, right.liveStartedAt),
    ...joinFollowers(left, right),
    streamer: joinStreamers(left, right),
    stretches: joinStretches([...left.stretches, ...right.stretches]),
    counts: joinCounts(left.counts, right.counts),
    unknownFields: mostOfEach(left.unknownFields, right.unknownFields),
    plumbing: mostOfEach(left.plumbing, right.plumbing),
    gifts: joinGifts(left.gifts, right.gifts),
    own: joinOwn(older.own, newer.own),
  };
}

/** A recording that is here and what a file adds to it: what the user wrote of it and did in it here stays. */
export function addCopy(here: SessionCopy, told: SessionCopy): SessionCopy {
  const own = joinOwn(here.own, told.own);
  return { ...joinCopies(here, told), ...wordsOf(here, told), own };
}

function wordsOf(first: SessionCopy, second: SessionCopy) {
  return {
    name: first.name || second.name,
    note: first.note || second.note,
    tags: [...new Set([...first.tags, ...second.tags])],
  };
}

/** The one that began first. */
export function compareAge(left: SessionCopy, right: SessionCopy): number {
  const [one, other] = [left.startedAt, right.startedAt].map(
    (at) => at ?? Number.MAX_SAFE_INTEGER,
  );
  return (one ?? 0) - (other ?? 0) || (left.id < right.id ? -1 : 1);
}

function least(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}

function most(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.max(left, right);
}

/** Neither is truer; the longer one tells more. */
function longer(left: string, right: string): string {
  if (left.length !== right.length)
    return left.length > right.length ? left : right;
  return left > right ? left : right;
}

function mostOfEach(
  left: Record<string, number>,
  right: Record<string, number>,
): Record<string, number> {
  const names = [...Object.keys(left), ...Object.keys(right)];
  return Object.fromEntries(
    names.map((name) => [name, Math.max(left[name] ?? 0, right[name] ?? 0)]),
  );
}

/** Somebody who stopped recording did not end the live: whoever saw the end knows better, then who stayed longer. */
function endOf(left: SessionCopy, right: SessionCopy) {
  const rank = ({ endReason, endedAt }: SessionCopy) => {
    if (endedAt === null && endReason === null) return 0;
    return endReason === "user" ? 1 : 2;
  };
  const [one, other] = [rank(left), rank(right)];
  if (one !== other) return told(one > other ? left : right);
  const sign = one === 1 ? -1 : 1; // of several true ends the first, of several stops the last
  const order =
    sign * ((left.endedAt ?? Infinity) - (right.endedAt ?? Infinity) || 0) ||
    String(left.endReason).localeCompare(String(right.endReason), "en");
  return told(order <= 0 ? left : right);
}

function told({ endReason, endedAt }: SessionCopy) {
  return { endReason, endedAt };
}

function statusOf(left: SessionCopy, right: SessionCopy) {
  if (left.status === "ended" || right.status === "ended") return "ended";
  const [one, other] = [left.lastAt ?? 0, right.lastAt ?? 0];
  if (one !== other) return one > other ? left.status : right.status;
  return left.status < right.status ? left.status : right.status;
}

function joinRooms(rooms: readonly RoomSpan[]): RoomSpan[] {
  const joined = new Map<string, RoomSpan>();
  for (const { id, from, to } of rooms) {
    const known = joined.get(id) ?? { id, from, to };
    joined.set(id, {
      ...{ id, from: least(known.from, from), to: most(known.to, to) },
    });
  }
  return [...joined.values()].sort(
    (left, right) =>
      (left.from ?? 0) - (right.from ?? 0) || (left.id < right.id ? -1 : 1),
  );
}

function joinFollowers(left: SessionCopy, right: SessionCopy) {
  const choose = (
    name: "followersFirst" | "followersLast",
    sign: 1 | -1,
  ): FollowersTold | null => {
    const [one, other] = [left[name], right[name]];
    if (!one || !other) return one ?? other;
    const order = sign * (one.at - other.at) || other.followers - one.followers;
    return order <= 0 ? one : other;
  };
  return {
    followersFirst: choose("followersFirst", 1),
    followersLast: choose("followersLast", -1),
  };
}

function joinStreamers(left: SessionCopy, right: SessionCopy): Streamer {
  const [one, other] = [left.streamer, right.streamer];
  const last = joinFollowers(left, right).followersLast?.followers;
  const followers =
    last ?? most(one.followers ?? null, other.followers ?? null);
  const bio = longer(one.bio ?? "", other.bio ?? "");
  const avatar = longer(one.avatar ?? "", other.avatar ?? "");
  return {
    id: longer(one.id, other.id),
    handle: longer(one.handle, other.handle),
    nickname: longer(one.nickname, other.nickname),
    ...(followers !== null && { followers }),
    ...(bio !== "" && { bio }),
    ...(avatar !== "" && { avatar }),
  };
}

function joinGifts(
  left: ReadonlyMap<string, GiftFacts>,
  right: ReadonlyMap<string, GiftFacts>,
): Map<string, GiftFacts> {
  const joined = new Map(left);
  for (const [id, facts] of right) {
    const known = joined.get(id) ?? facts;
    joined.set(id, {
      name: longer(known.name, facts.name),
      price: most(known.price, facts.price),
      picture: longer(known.picture, facts.picture),
    });
  }
  return joined;
}
