import type { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, timeOf } from "@/lib/decode/number";
import type { User } from "@/lib/model/event";
import type { EventDraft, Reading } from "@/lib/model/reading";

/** Longest texts kept: TikTok's own limits are far below, so only hostile input is cut. */
const MAX_TEXT = 10_000;
const MAX_NAME = 200;
const MAX_ADDRESS = 2_000;

type Common = webcast.Common.$Properties | null | undefined;
type WireUser = webcast.User.$Properties | null | undefined;
type Image = webcast.Image.$Properties | null | undefined;

export function textOf(text: string | null | undefined): string {
  return (text ?? "").slice(0, MAX_TEXT);
}

export function nameOf(name: string | null | undefined): string {
  return (name ?? "").slice(0, MAX_NAME);
}

/** The first picture address that could load, else undefined. */
export function pictureOf(image: Image): string | undefined {
  const address = image?.urlList?.find((url) => url.startsWith("https://"));
  return address !== undefined && address.length <= MAX_ADDRESS
    ? address
    : undefined;
}

/** Nobody when the message names no id. */
export function userOf(user: WireUser): User | undefined {
  const id = decimalOf(user?.id ?? 0);
  if (!user || id === "0") return undefined;
  return {
    id,
    handle: nameOf(user.displayId),
    nickname: nameOf(user.nickname),
  };
}

export function readingOf(
  common: Common,
  user: WireUser,
  draft: EventDraft,
): Reading {
  const person = userOf(user);
  const avatar = pictureOf(user?.avatarThumb);
  return {
    messageId: decimalOf(common?.msgId ?? 0),
    room: decimalOf(common?.roomId ?? 0),
    createdAt: timeOf(common?.createTime ?? 0),
    ...(person && { user: person }),
    ...(avatar !== undefined && { avatar }),
    draft,
  };
}
