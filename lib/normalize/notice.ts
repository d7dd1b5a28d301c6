import { webcast } from "@/lib/decode/generated/webcast.js";
import type { NoticeEvent, User } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { personOf, readingBy, userOf } from "./common";
import { firstText, keyOf, personIn, wordsOf } from "./display-text";

type ToldCommon = webcast.ToldCommon.$Properties | null | undefined;
type What = NoticeEvent["what"];

/** A notice in the first words that say something, the display text's last; its person, else the first in that text. */
export function noticeOf(
  common: ToldCommon,
  what: What,
  texts: (string | null | undefined)[] = [],
  user?: User,
): Reading {
  const told = common?.displayText;
  return readingBy(common, user ?? personIn(told), {
    kind: "notice",
    what,
    text: firstText([...texts, wordsOf(told)]),
    ...keyOf(told),
  });
}

/** Of a message that says nothing but its display text. */
export function toldAs(what: What): (payload: Uint8Array) => Reading {
  return (payload) =>
    noticeOf(webcast.ToldMessage.decode(payload).common, what);
}

/** Of a message whose second field is a plain text. */
export function saidAs(what: What): (payload: Uint8Array) => Reading {
  return (payload) => {
    const { common, content } = webcast.SaidMessage.decode(payload);
    return noticeOf(common, what, [content]);
  };
}

export function normalizeNotice(payload: Uint8Array): Reading {
  const notice = webcast.NoticeMessage.decode(payload);
  const { common, content, displayText, noticeContent, title } = notice;
  const words = [displayText, noticeContent, title].map(wordsOf);
  return noticeOf(common, "system", [content, ...words]);
}

export function normalizeRoomNotify(payload: Uint8Array): Reading {
  const { common, content, user, fromUserId } =
    webcast.RoomNotify.decode(payload);
  return noticeOf(
    common,
    "room",
    [content],
    userOf(user) ?? personOf(fromUserId),
  );
}

export function normalizeGuide(payload: Uint8Array): Reading {
  const { common, description } = webcast.GuideMessage.decode(payload);
  return noticeOf(common, "guide", [description]);
}

export function normalizeBottom(payload: Uint8Array): Reading {
  const { common, content, violationUserId } =
    webcast.BottomMessage.decode(payload);
  return noticeOf(common, "bottom", [content], personOf(violationUserId));
}

export function normalizeCapsule(payload: Uint8Array): Reading {
  const { common, desc } = webcast.CapsuleMessage.decode(payload);
  const { displayText } = common ?? {};
  return noticeOf(
    { ...common, displayText: displayText ?? desc ?? null },
    "capsule",
    [wordsOf(desc)],
  );
}

/** A ribbon over the screens of many lives. */
export function normalizeMarquee(payload: Uint8Array): Reading {
  const { common, messageEntity } =
    webcast.MarqueeAnnouncementMessage.decode(payload);
  const notify = messageEntity[0]?.notify;
  return noticeOf(
    { ...common, displayText: notify?.common?.displayText ?? null },
    "marquee",
    [notify?.content],
    personOf(notify?.fromUserId),
  );
}

export function normalizeGiftBroadcast(payload: Uint8Array): Reading {
  const { common, fromUserId, notify } =
    webcast.GiftBroadcastMessage.decode(payload);
  const displayText = notify?.common?.displayText ?? null;
  return noticeOf(
    { ...common, displayText },
    "giftBroadcast",
    [notify?.content],
    personIn(displayText) ?? personOf(fromUserId),
  );
}

export function normalizePrivilege(payload: Uint8Array): Reading {
  const { common, notify } = webcast.PrivilegeAdvanceMessage.decode(payload);
  const displayText =
    notify?.common?.displayText ?? common?.displayText ?? null;
  return noticeOf(
    { ...common, displayText },
    "upgrade",
    [notify?.content],
    userOf(notify?.user) ?? personOf(notify?.fromUserId),
  );
}

export function normalizeGiftPrompt(payload: Uint8Array): Reading {
  const { common, title, body } = webcast.GiftPromptMessage.decode(payload);
  return noticeOf(common, "gift", [body, title]);
}

export function normalizeGiftGallery(payload: Uint8Array): Reading {
  const { common, user } = webcast.GiftGalleryMessage.decode(payload);
  return noticeOf(common, "giftGallery", [], userOf(user));
}

/** A live to come that the streamer announces. */
export function normalizeSchedule(payload: Uint8Array): Reading {
  const { common, title } = webcast.RoomEventMessage.decode(payload);
  return noticeOf(common, "schedule", [title]);
}

export function normalizeUpgrade(payload: Uint8Array): Reading {
  const { common, content } = webcast.TextMessage.decode(payload);
  return noticeOf(common, "upgrade", [wordsOf(content)]);
}

/** TikTok's measures against somebody in the live. */
export function normalizePerception(payload: Uint8Array): Reading {
  const { common, punishInfo, toast, floatText } =
    webcast.PerceptionMessage.decode(payload);
  return sanctionOf(common, punishInfo, [wordsOf(toast), wordsOf(floatText)]);
}

export function normalizePartnershipPunish(payload: Uint8Array): Reading {
  const { common, punishInfo } =
    webcast.PartnershipPunishMessage.decode(payload);
  return sanctionOf(common, punishInfo, []);
}

function sanctionOf(
  common: ToldCommon,
  punishment: webcast.Punishment.$Properties | null | undefined,
  words: string[],
): Reading {
  const { showReason, punishReason, punishType, violationUid } =
    punishment ?? {};
  return noticeOf(
    common,
    "sanction",
    [...words, showReason, punishReason, punishType],
    personOf(violationUid),
  );
}
