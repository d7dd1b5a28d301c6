import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { countOf, readingOf } from "./common";
import { wordsOf } from "./display-text";
import { noticeOf } from "./notice";

/** TikTok's numbers of what a message about subscriptions is (PROTOCOL.md 3.9). */
const SUBSCRIBED = 0;
const GIFTED = [8, 9];
const FIRST_TIME = 0;
const NO_STATUS = 100;

export function normalizeSubscribe(payload: Uint8Array): Reading {
  const notify = webcast.SubNotifyMessage.decode(payload);
  const { common, user, messageType, oldSubscribeStatus } = notify;
  const isGifted = GIFTED.includes(messageType) || notify.isSend;
  if (!isGifted && messageType !== SUBSCRIBED)
    return readingOf(common, user, {
      kind: "notice",
      what: "subscription",
      text: wordsOf(common?.displayText),
    });
  const months = countOf(notify.subMonth);
  const isFirst = [FIRST_TIME, NO_STATUS].includes(oldSubscribeStatus);
  const own = isFirst && months <= 1 ? "own" : "renewed";
  return readingOf(common, user, {
    kind: "subscribe",
    what: isGifted ? "gifted" : own,
    ...(months > 0 && { months }),
  });
}

/** An older form, without details. */
export function normalizeSubscriptionNotify(payload: Uint8Array): Reading {
  const { common, user } = webcast.SubscriptionNotifyMessage.decode(payload);
  return readingOf(common, user, { kind: "subscribe", what: "own" });
}

/** The streamer set a goal of subscriptions. */
export function normalizeSubscriptionGuide(payload: Uint8Array): Reading {
  const { common, content } = webcast.TextMessage.decode(payload);
  return noticeOf(common, "subscription", [wordsOf(content)]);
}
