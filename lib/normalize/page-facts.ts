import type { GiftDetails } from "@/lib/model/reading";
import type { RoomFacts } from "@/lib/model/room";

import { nameOf, textOf } from "./common";

export interface PageFacts {
  rooms: RoomFacts[];
  gifts: GiftDetails[];
}

type Fields = Record<string, unknown>;

const LIVE = 2;
const PAUSED = 3;
const NOT_LIVE = 4;
const NOTHING: PageFacts = { rooms: [], gifts: [] };

/**
 * What a JSON answer of the page, or the state embedded in it, tells of rooms, streamers and gifts (PROTOCOL.md 4.2, 4.3).
 * Ids are read from strings only: as JSON numbers they have lost digits.
 */
export function readPageFacts(path: string, text: string): PageFacts {
  const root = fieldsOf(parseJson(text));
  if (path === "SIGI_STATE") {
    const info = at(root, "LiveRoom", "liveRoomUserInfo");
    return roomFacts(userRoomOf(info));
  }
  const answer = at(root, "data");
  if (path.includes("/api-live/user/room"))
    return roomFacts(userRoomOf(answer));
  if (
    path.includes("/webcast/room/info") ||
    path.includes("/webcast/room/enter")
  )
    return roomFacts(roomInfoOf(answer));
  if (path.includes("/webcast/gift/list"))
    return { rooms: [], gifts: giftsOf(answer) };
  return NOTHING;
}

function roomFacts(facts: RoomFacts | null): PageFacts {
  return facts ? { rooms: [facts], gifts: [] } : NOTHING;
}

/** The camelCase shape of SIGI_STATE and api-live/user/room. */
function userRoomOf(info: Fields): RoomFacts | null {
  const user = at(info, "user");
  const live = at(info, "liveRoom");
  const room = idIn(user, "roomId");
  if (room === undefined) return null;
  const status = numberIn(live, "status") ?? numberIn(user, "status");
  return defined<RoomFacts>({
    room,
    ...statusOf(status),
    title: stringIn(live, "title"),
    cover: addressIn(live, "coverUrl"),
    liveStartedAt: secondsIn(live, "startTime"),
    streamer: defined<RoomFacts["streamer"]>({
      id: idIn(user, "id"),
      handle: stringIn(user, "uniqueId"),
      nickname: stringIn(user, "nickname"),
      bio: stringIn(user, "signature"),
      avatar:
        addressIn(user, "avatarThumb") ??
        addressIn(user, "avatarMedium") ??
        addressIn(user, "avatarLarger"),
      followers: numberIn(at(info, "stats"), "followerCount"),
    }),
  });
}

/** The snake_case shape of webcast/room/info and webcast/room/enter. */
function roomInfoOf(info: Fields): RoomFacts | null {
  const room = idIn(info, "id_str");
  if (room === undefined) return null;
  const owner = at(info, "owner");
  return defined<RoomFacts>({
    room,
    ...statusOf(numberIn(info, "status")),
    title: stringIn(info, "title"),
    cover: firstAddress(at(info, "cover")),
    liveStartedAt: secondsIn(info, "create_time"),
    streamer: defined<RoomFacts["streamer"]>({
      id: idIn(owner, "id_str"),
      handle: stringIn(owner, "display_id"),
      nickname: stringIn(owner, "nickname"),
      bio: stringIn(owner, "bio_description"),
      avatar: firstAddress(at(owner, "avatar_thumb")),
      followers: numberIn(at(owner, "follow_info"), "follower_count"),
    }),
  });
}

function giftsOf(answer: Fields): GiftDetails[] {
  const pages = listIn(answer, "pages").flatMap((page) =>
    listIn(page, "gifts"),
  );
  return [...listIn(answer, "gifts"), ...pages].flatMap((gift) => {
    const id = numberIn(gift, "id");
    const price = numberIn(gift, "diamond_count");
    if (id === undefined || price === undefined) return [];
    const picture = firstAddress(at(gift, "image"));
    return [
      {
        id: String(id),
        name: nameOf(stringIn(gift, "name")),
        price,
        type: numberIn(gift, "type") ?? 0,
        ...(picture !== undefined && { picture }),
      },
    ];
  });
}

function statusOf(
  status: number | undefined,
): Pick<RoomFacts, "isLive" | "hasEnded"> {
  return {
    isLive: status === LIVE || status === PAUSED,
    hasEnded: status === NOT_LIVE,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function at(fields: Fields, ...names: string[]): Fields {
  return names.reduce((inner, name) => fieldsOf(inner[name]), fields);
}

function listIn(fields: Fields, name: string): Fields[] {
  const list = fields[name];
  return Array.isArray(list) ? list.map(fieldsOf) : [];
}

function stringIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" && value !== "" ? textOf(value) : undefined;
}

function idIn(fields: Fields, name: string): string | undefined {
  const id = stringIn(fields, name);
  return id !== undefined && /^[1-9]\d{0,19}$/.test(id) ? id : undefined;
}

function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return Number.isSafeInteger(value) && typeof value === "number" && value >= 0
    ? value
    : undefined;
}

function secondsIn(fields: Fields, name: string): number | undefined {
  const seconds = numberIn(fields, name);
  return seconds === undefined || seconds === 0 ? undefined : seconds * 1000;
}

function addressIn(fields: Fields, name: string): string | undefined {
  const address = stringIn(fields, name);
  return address?.startsWith("https://") ? address : undefined;
}

function firstAddress(image: Fields): string | undefined {
  const list = image.url_list;
  if (!Array.isArray(list)) return undefined;
  return list.find(
    (url): url is string =>
      typeof url === "string" && url.startsWith("https://"),
  );
}

/** Leaves out the members that were not told. */
function defined<T>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as T;
}
