import { expect, test } from "vitest";

import { readingOf } from "../../support/encoded";

const user = { id: "7", nickname: "Ana", displayId: "ana" };
const draftOf = (fields: object) => readingOf("BarrageMessage", fields).draft;

test.each([
  ["ttlive_superFan_commentNotif_newSuperFan", "new"],
  ["ttlive_superFan_commentNotif_superFanJoined", "joined"],
])("%s is a super fan", (key, what) => {
  const text = { key, defaultPattern: "x" };
  expect(draftOf({ msgType: 100, content: text })).toMatchObject({
    kind: "superFan",
    what,
    textKey: key,
  });
  expect(draftOf({ msgType: 100, commonBarrageContent: text })).toMatchObject({
    kind: "superFan",
    what,
  });
});

test.each([
  [8, "gifterLevel", "userGradeParam"],
  [9, "gifterEntrance", "userGradeParam"],
  [10, "teamLevel", "fansLevelParam"],
  [11, "teamEntrance", "fansLevelParam"],
])("type %i is %s", (msgType, what, place) => {
  const reading = readingOf("BarrageMessage", {
    msgType,
    [place]: { currentGrade: 25, user },
  });
  expect(reading.draft).toMatchObject({ kind: "level", what, level: 25 });
  expect(reading.user).toEqual({ id: "7", nickname: "Ana", handle: "ana" });
});

test("subscriptions are told with how many were given", () => {
  expect(draftOf({ msgType: 4, user })).toEqual({
    kind: "subscribe",
    what: "own",
  });
  expect(
    draftOf({ msgType: 7, subscribeGiftParam: { giftSubCount: 5 } }),
  ).toEqual({ kind: "subscribe", what: "gifted", count: 5 });
});

test("anything else is a notice with the person it names", () => {
  const reading = readingOf("BarrageMessage", {
    msgType: 3,
    content: {
      defaultPattern: "{0:user} ordered",
      pieces: [{ userValue: { user } }],
    },
  });
  expect(reading.draft).toMatchObject({ kind: "notice", text: "Ana ordered" });
  expect(reading.user?.id).toBe("7");
});
