import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Wide } from "@/lib/decode/number";
import type { Guest, GuestEvent, User } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import {
  countOf,
  listOf,
  MAX_LIST,
  personOf,
  readingBy,
  userOf,
} from "./common";

type What = GuestEvent["what"];

/** By TikTok's number of a message between linked streamers and guests (PROTOCOL.md 3.9). */
const LINK: Readonly<Partial<Record<number, What>>> = {
  ...{ 1: "create", 2: "close", 3: "invite", 4: "apply", 5: "reply" },
  ...{ 6: "enter", 7: "leave", 8: "reply", 9: "cancel", 10: "waiting" },
  ...{ 11: "list", 13: "kick", 14: "cancel", 15: "settings" },
  ...{ 17: "settings", 19: "list", 20: "list", 21: "list", 22: "list" },
  ...{ 23: "settings", 24: "reply", 101: "kick" },
};

/** The same of the layer below, which has numbers of its own. */
const LAYER: Readonly<Partial<Record<number, What>>> = {
  ...{ 1: "create", 2: "invite", 3: "apply", 4: "reply", 5: "reply" },
  ...{ 6: "kick", 7: "cancel", 8: "cancel", 9: "leave", 10: "close" },
  ...{ 11: "list", 12: "enter", 13: "group", 14: "group", 15: "group" },
  ...{ 16: "group", 17: "group", 18: "group" },
};

const SCENES: Readonly<Partial<Record<number, GuestEvent["scene"]>>> = {
  2: "coHost",
  4: "multiGuest",
};

const POINTS = 8;

type Common = webcast.Common.$Properties | null | undefined;

interface Change {
  what: What | undefined;
  scene?: Wide | null;
  people: (Guest | undefined)[];
  total?: Wide;
}

function changeOf(
  common: Common,
  { what, scene, people, total }: Change,
): Reading {
  const found = new Map<string, Guest>();
  for (const person of people)
    if (person && !found.get(person.id)?.nickname) found.set(person.id, person);
  const named = SCENES[countOf(scene)];
  return readingBy(common, undefined, {
    kind: "guest",
    what: what ?? "change",
    ...(named && { scene: named }),
    people: [...found.values()].slice(0, MAX_LIST),
    ...(total !== undefined && { total: countOf(total) }),
  });
}

export function normalizeLink(payload: Uint8Array): Reading {
  const link = webcast.LinkMessage.decode(payload);
  const { listChangeContent, enterContent, updateUserSettingContent } = link;
  return changeOf(link.common, {
    what: LINK[link.messageType],
    scene: link.scene,
    people: [
      ...listOf(listChangeContent?.linked).map(linkedOf),
      ...listOf(listChangeContent?.waiting).map(linkedOf).map(waiting),
      ...listOf(enterContent?.linked).map(linkedOf),
      personOf(link.leaveContent?.userId),
      personOf(updateUserSettingContent?.user?.userId),
    ],
  });
}

export function normalizeLinkLayer(payload: Uint8Array): Reading {
  const layer = webcast.LinkLayerMessage.decode(payload);
  const { users } = layer.listChangeContent ?? {};
  const hosts = layer.businessContent?.cohost?.list?.users;
  const channels = layer.groupChangeContent?.group?.channels;
  return changeOf(layer.common, {
    what: LAYER[layer.messageType],
    scene: layer.scene,
    people: [
      ...listOf(users?.linked).map(playerOf),
      ...listOf(users?.waiting).map(playerOf).map(waiting),
      playerOf(layer.leaveContent),
      playerOf(layer.finishContent),
      ...listOf(hosts).map(({ key, value }) =>
        personOf(key, value?.displayId, value?.nickname),
      ),
      ...listOf(channels).map(({ user }) => playerOf(user?.linked)),
    ],
  });
}

export function normalizeLinkMethod(payload: Uint8Array): Reading {
  const link = webcast.LinkMicMethod.decode(payload);
  if (link.messageType === POINTS)
    return changeOf(link.common, {
      what: "points",
      people: [withPoints(personOf(link.userId), link.fanTicket)],
      total: link.totalLinkmicFanTicket,
    });
  const ids = [
    ...[link.userId, link.inviteUid, link.fromUserId],
    ...[link.toUserId, link.rivalAnchorId],
  ];
  return changeOf(link.common, {
    what: "change",
    scene: link.scene,
    people: [
      ...listOf(link.linkedUsers).map(userOf),
      ...ids.map((id) => personOf(id)),
    ],
  });
}

/** What guests have been given in points. */
export function normalizeFanTicket(payload: Uint8Array): Reading {
  const { common, fanTicketRoomNotice: notice } =
    webcast.LinkMicFanTicketMethod.decode(payload);
  return changeOf(common, {
    what: "points",
    people: listOf(notice?.userFanTicket).map(({ userId, fanTicket }) =>
      withPoints(personOf(userId), fanTicket),
    ),
    total: notice?.totalLinkmicFanTicket ?? 0,
  });
}

/** TikTok suggests somebody to link with. */
export function normalizeSuggestedGuest(payload: Uint8Array): Reading {
  const { common, suggested } =
    webcast.LinkMicAnchorGuideMessage.decode(payload);
  return changeOf(common, {
    what: "suggested",
    people: [personOf(suggested?.userId)],
  });
}

export function normalizeGroupLive(payload: Uint8Array): Reading {
  const { common, memberInfo } =
    webcast.GroupLiveMemberNotifyMessage.decode(payload);
  return changeOf(common, {
    what: "list",
    people: listOf(memberInfo).map(({ userId, nickname }) =>
      personOf(userId, "", nickname),
    ),
  });
}

function linkedOf({ user, fanTicket }: webcast.LinkedUser.$Properties) {
  const points = countOf(fanTicket);
  return withPoints(userOf(user), points > 0 ? points : undefined);
}

function playerOf(
  person: webcast.LayerPerson.$Properties | null | undefined,
): Guest | undefined {
  return personOf(person?.player?.userId);
}

function waiting(guest: Guest | undefined): Guest | undefined {
  return guest && { ...guest, isWaiting: true };
}

function withPoints(
  user: User | undefined,
  points: Wide | null | undefined,
): Guest | undefined {
  if (!user || points === undefined || points === null) return user;
  return { ...user, points: countOf(points) };
}
