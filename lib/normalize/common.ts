import type { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, numberOf, timeOf, type Wide } from "@/lib/decode/number";
import type { User } from "@/lib/model/event";
import type { EventDraft, Reading } from "@/lib/model/reading";

import { traitsOf } from "./traits";

/** Longest texts and lists kept: TikTok's own limits are far below, so only hostile input is cut. */
export const MAX_TEXT = 10_000;
const MAX_NAME = 200;
export const MAX_LIST = 100;
const MAX_ADDRESS = 2_000;

interface Common {
  msgId?: Wide | null;
  roomId?: Wide | null;
  createTime?: Wide | null;
}
type Maybe<T> = T | null | undefined;

export function textOf(text: Maybe<string>): string {
  return cut(text, MAX_TEXT);
}

export function nameOf(name: Maybe<string>): string {
  return cut(name, MAX_NAME);
}

/** Half a character, sent so or left by the cut, is no text: not every reader of our files would take it. */
function cut(text: Maybe<string>, length: number): string {
  return (text ?? "").slice(0, length).replace(/\p{Surrogate}/gu, "\ufffd");
}

export function listOf<T>(list: Maybe<T[]>): T[] {
  return (list ?? []).slice(0, MAX_LIST);
}

/** A count, a price or a score: none is below 0. */
export function countOf(value: Maybe<Wide>): number {
  const count = numberOf(value ?? 0);
  return Math.min(Math.max(0, count), Number.MAX_SAFE_INTEGER);
}

/** An id that a message sends as text; "0" when it is none. */
export function idOf(id: Maybe<string>): string {
  return id && /^[1-9]\d{0,19}$/.test(id) ? id : "0";
}

const HTTPS = new TextEncoder().encode("https://");
const utf8 = new TextDecoder();

/** The first picture address that could load, else undefined. */
export function pictureOf(
  image: Maybe<webcast.Image.$Properties>,
): string | undefined {
  const address = image?.urlList?.find((bytes) =>
    HTTPS.every((byte, index) => bytes[index] === byte),
  );
  return address && address.length <= MAX_ADDRESS
    ? utf8.decode(address)
    : undefined;
}

/** The members that a wire user and a user of the text pieces have in common. */
type Named = Maybe<webcast.NamedUser.$Properties>;

/** Nobody when the message names no id. */
export function userOf(user: Named): User | undefined {
  return user ? personOf(user.id, user.displayId, user.nickname) : undefined;
}

export function personOf(
  id: Maybe<Wide | string>,
  handle?: Maybe<string>,
  nickname?: Maybe<string>,
): User | undefined {
  const decimal = typeof id === "string" ? idOf(id) : decimalOf(id ?? 0);
  if (decimal === "0") return undefined;
  return { id: decimal, handle: nameOf(handle), nickname: nameOf(nickname) };
}

/** What a message of a wire user says. */
export function readingOf(
  common: Maybe<Common>,
  user: Maybe<webcast.User.$Properties>,
  draft: EventDraft,
  identity?: Maybe<webcast.UserIdentity.$Properties>,
): Reading {
  const reading = readingBy(common, userOf(user), draft);
  if (!user || !reading.user) return reading;
  const avatar = pictureOf(user.avatarThumb);
  if (avatar !== undefined) reading.avatar = avatar;
  const traits = traitsOf(user, identity);
  if (traits) reading.traits = traits;
  return reading;
}

/** What a message of a person known by name alone says, or of nobody. */
export function readingBy(
  common: Maybe<Common>,
  user: User | undefined,
  draft: EventDraft,
): Reading {
  const reading: Reading = {
    messageId: decimalOf(common?.msgId ?? 0),
    room: decimalOf(common?.roomId ?? 0),
    createdAt: timeOf(common?.createTime ?? 0),
    draft,
  };
  if (user) reading.user = user;
  return reading;
}
