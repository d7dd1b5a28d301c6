import { expect, test } from "vitest";

import type { Reading } from "@/lib/model/reading";
import { normalize } from "@/lib/normalize";

import { readingOf } from "../../support/encoded";
import { wireMessages } from "../../support/expected";
import { findRecordings } from "../../support/recording";

type Traits = NonNullable<Reading["traits"]>;

const recorded = (await Promise.all(findRecordings().map(wireMessages))).flat();

function recordedTraits(method: string): Traits[] {
  return recorded
    .filter((message) => message.method === method)
    .flatMap(({ payload }) => {
      const normalized = normalize(method, payload);
      const traits =
        normalized.kind === "reading" ? normalized.reading.traits : undefined;
      return traits ? [traits] : [];
    });
}

function traitsOf(user: object, userIdentity?: object): Traits | undefined {
  return readingOf("ChatMessage", {
    user: { id: "7", ...user },
    ...(userIdentity && { userIdentity }),
  }).traits;
}

const badge = (sceneType: number, level = "0") => ({
  sceneType,
  privilegeLogExtra: { level },
});

test("a recorded comment tells all six relations of its author", () => {
  const all = recordedTraits("WebcastChatMessage");
  expect(all.length).toBeGreaterThan(0);
  for (const traits of all) {
    expect(traits.isStreamer).toBeTypeOf("boolean");
    expect(traits.isModerator).toBeTypeOf("boolean");
    expect(traits.isSubscriber).toBeTypeOf("boolean");
    expect(traits.isFollower).toBeTypeOf("boolean");
    expect(traits.isFriend).toBeTypeOf("boolean");
    expect(traits.hasGifted).toBeTypeOf("boolean");
  }
  expect(all.some(({ isStreamer }) => isStreamer)).toBe(true);
  expect(all.some(({ gifterLevel }) => gifterLevel !== undefined)).toBe(true);
});

test("a recorded join tells levels, but neither gifts nor subscriptions", () => {
  const all = recordedTraits("WebcastMemberMessage");
  expect(all.some(({ gifterLevel }) => gifterLevel !== undefined)).toBe(true);
  expect(all.every((traits) => traits.hasGifted === undefined)).toBe(true);
  expect(all.every((traits) => traits.isSubscriber === undefined)).toBe(true);
});

test("nothing is told of a person of whom only the id is sent", () => {
  expect(traitsOf({})).toBeUndefined();
});

test("badges tell roles, and levels as numbers", () => {
  expect(
    traitsOf({
      badgeList: [
        ...[badge(1), badge(4), badge(8, "16"), badge(10, "21"), badge(12)],
        { sceneType: 6, combine: { text: { defaultPattern: "No. 2" } } },
      ],
    }),
  ).toEqual({
    isModerator: true,
    isSubscriber: true,
    isStreamer: true,
    gifterLevel: 16,
    teamLevel: 21,
    topGifterRank: 2,
  });
});

test("a level of 0, or one that is no number, is no level", () => {
  expect(traitsOf({ badgeList: [badge(8, "0"), badge(10, "x")] })).toBe(
    undefined,
  );
});

test("a badge's level goes before the one beside it", () => {
  const fansClub = { data: { level: 3 } };
  expect(traitsOf({ fansClub })).toEqual({ teamLevel: 3 });
  expect(traitsOf({ fansClub, badgeList: [badge(10, "9")] })).toEqual({
    teamLevel: 9,
  });
});

test("the identity goes before everything else", () => {
  const user = {
    followInfo: { followStatus: 0 },
    userAttr: { isAdmin: false },
    badgeList: [badge(4)],
  };
  expect(
    traitsOf(user, { isFollowerOfAnchor: true, isModeratorOfAnchor: true }),
  ).toEqual({
    isStreamer: false,
    isModerator: true,
    isSubscriber: false,
    isFollower: true,
    isFriend: false,
    hasGifted: false,
  });
});

test("only a mutual follow makes a friend", () => {
  const friend = (followStatus: number) =>
    traitsOf({ followInfo: { followStatus } });
  expect(friend(0)).toEqual({ isFollower: false, isFriend: false });
  expect(friend(1)).toEqual({ isFollower: true, isFriend: false });
  expect(friend(2)).toEqual({ isFollower: true, isFriend: true });
  expect(friend(3)).toEqual({ isFollower: true, isFriend: false });
});

test("a masked person is marked", () => {
  expect(traitsOf({ enigmaInfo: { isEnigmaMaskOn: true } })).toEqual({
    isMasked: true,
  });
});
