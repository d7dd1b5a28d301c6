import { browser } from "wxt/browser";

import type { DeleteEvent, NoticeEvent, VerifyEvent } from "@/lib/model/event";
import { about } from "@/lib/text/about";

import { counted } from "./word-forms";

/** What a notice is about, for those that come without words. */
const NOTICE = {
  intro: "feed_noticeIntro",
  welcome: "feed_noticeWelcome",
  room: "feed_notice",
  system: "feed_notice",
  bottom: "feed_notice",
  banner: "feed_noticeCampaign",
  marquee: "feed_noticeCampaign",
  toast: "feed_notice",
  guide: "feed_notice",
  capsule: "feed_notice",
  subscription: "feed_noticeSubscriptions",
  giftBroadcast: "feed_noticeGifts",
  giftCollection: "feed_noticeGifts",
  giftGallery: "feed_noticeGifts",
  gift: "feed_noticeGifts",
  sanction: "feed_noticeSanction",
  visitor: "feed_noticeVisitor",
  barrage: "feed_notice",
  team: "feed_noticeTeam",
  upgrade: "feed_notice",
  hashtag: "feed_noticeHashtag",
  game: "feed_noticeGame",
  sticker: "feed_noticeSticker",
  donation: "feed_noticeDonation",
  timer: "feed_noticeTimer",
  wave: "feed_noticeWave",
  tool: "feed_noticeTool",
  queue: "feed_noticeQueue",
  partnership: "feed_noticePartnership",
  advert: "feed_noticeCampaign",
  schedule: "feed_noticeSchedule",
} as const satisfies Record<NoticeEvent["what"], string>;

/** Whose text is a name or a word alone. */
const NAMES_ONLY: readonly NoticeEvent["what"][] = [
  ...(["visitor", "game", "sticker", "donation"] as const),
  ...(["timer", "tool", "schedule", "sanction"] as const),
];

export function noticeWords({ what, text }: NoticeEvent): string {
  const word = browser.i18n.getMessage(NOTICE[what]);
  if (NAMES_ONLY.includes(what)) return about(word, text);
  return text.trim() === "" ? word : text;
}

const VERIFY = {
  ageGate: "feed_verifyAge",
  restriction: "feed_verifyRestriction",
  room: "feed_verifyRoom",
  captcha: "feed_verifyCaptcha",
} as const satisfies Record<VerifyEvent["what"], string>;

export function verifyWords({ what, text = "" }: VerifyEvent): string {
  return about(browser.i18n.getMessage(VERIFY[what]), text);
}

export function deleteWords({ messages, persons }: DeleteEvent): string {
  return persons.length > 0
    ? counted(persons.length, "feed_deletedOf")
    : counted(messages.length, "feed_deleted");
}
