import { expect, test } from "vitest";

import type { CommentEvent, GiftEvent } from "@/lib/model/event";
import { STANDARD_OPTIONS } from "@/lib/model/overlay/new-widget";
import {
  chatWanted,
  giftWanted,
  type Known,
  tickerWanted,
} from "@/lib/model/overlay/passes";
import type { Traits } from "@/lib/model/traits";

const COMMON = { id: "1", messageId: "1", at: 0, receivedAt: 0 };
const USER = { id: "7", handle: "kiwi", nickname: "Kiwi" };

function said(text: string, more: Partial<CommentEvent> = {}): CommentEvent {
  return { ...COMMON, user: USER, kind: "comment", text, ...more };
}

function given(price: number | undefined, total: number): GiftEvent {
  return {
    ...{ ...COMMON, user: USER, kind: "gift", giftId: "5655", count: 1 },
    ...(price !== undefined && { price }),
    ...{ runningCount: total, streak: { id: "s", status: "continue", total } },
  };
}

const isShown = (event: Known, changes = {}) =>
  chatWanted({ ...STANDARD_OPTIONS.chat, ...changes }).passes(event);

test.each(["hello", "what a price!", "3.5 kg", "see you at 5", "/"])(
  "%s is shown",
  (text) => {
    expect(isShown(said(text))).toBe(true);
  },
);

test.each(["!discord", "/play", "https://a.b", "go to my.shop now", "x.COM"])(
  "%s is hidden, unless commands and links are wanted",
  (text) => {
    expect(isShown(said(text))).toBe(false);
    const all = { hidesCommands: false, hidesLinks: false };
    expect(isShown(said(text), all)).toBe(true);
  },
);

test("what moderation took away is shown to nobody", () => {
  expect(isShown(said("hello", { deleted: true }))).toBe(false);
});

test("only who has one of the roles, and the level, is heard", () => {
  const by = (traits: Traits) => ({ ...said("hello"), traits });
  const roles = ["moderator", "subscriber"];
  expect(isShown(by({ isModerator: true }), { roles })).toBe(true);
  expect(isShown(by({ isFollower: true }), { roles })).toBe(false);
  expect(isShown(by({ gifterLevel: 9 }), { leastLevel: 10 })).toBe(false);
  expect(isShown(by({ teamLevel: 10 }), { leastLevel: 10 })).toBe(true);
});

test("a streak of small gifts is shown once it is worth enough", () => {
  const { passes } = giftWanted({ leastDiamonds: 10 });
  expect(passes(given(1, 9))).toBe(false);
  expect(passes(given(1, 10))).toBe(true);
  expect(passes(given(undefined, 99))).toBe(false);
});

test("the ticker has what somebody did, not what happened to boxes", () => {
  const { passes, kinds } = tickerWanted(STANDARD_OPTIONS.ticker);
  expect(kinds).toEqual(STANDARD_OPTIONS.ticker.kinds);
  expect(passes({ ...COMMON, user: USER, kind: "follow" })).toBe(true);
  expect(passes({ ...COMMON, kind: "follow" })).toBe(false);
  expect(passes({ ...COMMON, kind: "superFan", what: "box" })).toBe(false);
  expect(passes({ ...COMMON, kind: "question", what: "opened" })).toBe(false);
});
