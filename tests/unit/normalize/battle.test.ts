import { expect, test } from "vitest";

import { normalize } from "@/lib/normalize";

import { encoded, readingOf } from "../../support/encoded";

const anchorsInfo = [
  { key: 1, value: { user: { userId: 1, nickName: "A", displayId: "a" } } },
  { key: 2, value: { user: { userId: 2, nickName: "B", displayId: "b" } } },
];

test("a battle begins with its sides and times", () => {
  expect(
    readingOf("LinkMicBattle", {
      battleId: "7577030733130958880",
      action: 4,
      anchorsInfo,
      battleSettings: { startTimeMs: "1696446833991", duration: 301 },
    }).draft,
  ).toEqual({
    kind: "battle",
    what: "start",
    battleId: "7577030733130958880",
    sides: [
      { id: "1", handle: "a", nickname: "A", score: 0 },
      { id: "2", handle: "b", nickname: "B", score: 0 },
    ],
    givers: [],
    startsAt: 1_696_446_833_991,
    endsAt: 1_696_447_134_991,
  });
});

test("a battle ends with results and who gave for which side", () => {
  expect(
    readingOf("LinkMicBattle", {
      action: 5,
      anchorsInfo,
      battleResult: [
        { key: 1, value: { score: 9 } },
        { key: 2, value: { score: 4, result: 1 } },
      ],
      armies: [
        {
          key: 2,
          value: {
            userArmies: [{ userId: 7, nickname: "Ana", score: 4 }],
            hostScore: 4,
          },
        },
      ],
    }).draft,
  ).toMatchObject({
    what: "end",
    sides: [
      { id: "1", score: 9, result: "win" },
      { id: "2", score: 4, result: "lose" },
    ],
    givers: [{ side: "2", id: "7", nickname: "Ana", score: 4 }],
  });
});

test("in a battle of teams each streamer has points and a team", () => {
  expect(
    readingOf("LinkMicArmies", {
      armies: [{ key: 1, value: { hostScore: 9 } }],
      teamArmies: [
        {
          teamId: 2,
          teamUser: [
            { userId: 1, score: 6 },
            { userId: 3, score: 3 },
          ],
        },
      ],
      fromUserId: 7,
      giftId: 5655,
      giftCount: 2,
    }),
  ).toMatchObject({
    draft: {
      what: "scores",
      sides: [
        { id: "1", team: "2", score: 6 },
        { id: "3", team: "2", score: 3 },
      ],
      giftId: "5655",
      giftCount: 2,
    },
    user: { id: "7" },
  });
});

test("a card that was played names its sender and says what it was", () => {
  expect(
    readingOf("LinkMicBattleItemCard", {
      battleId: 5,
      useCriticalStrikeCard: {
        card: { sender: { user: { userId: 7, nickName: "Ana" } } },
        text: { key: "crit", defaultPattern: "{0:user} sent 1 glove" },
      },
    }),
  ).toMatchObject({
    draft: { what: "item", battleId: "5", textKey: "crit" },
    user: { id: "7", nickname: "Ana" },
  });
});

test("an action of another number is not known", () => {
  const payload = encoded("LinkMicBattle", { action: 99 });
  expect(normalize("LinkMicBattle", payload).kind).toBe("unknown");
});
