import fc from "fast-check";
import { expect, test } from "vitest";

import {
  battleStateOf,
  resultOf,
  stageOf,
  teamsOf,
} from "@/lib/model/battle-state";
import type { BattleEvent } from "@/lib/model/event";

import { aBattle } from "../../support/battle";
import { NOON } from "../../support/session-rows";

const ENDS_AT = NOON + 300_000;
const SIDES = [
  { id: "1", handle: "maple.fox", nickname: "Maple Fox", score: 0 },
  { id: "2", handle: "wren", nickname: "Amber Wren", score: 0 },
];
const START = aBattle(1, "start", {
  ...{ sides: SIDES, startsAt: NOON, endsAt: ENDS_AT },
});

function scores(row: number, ours: number, theirs: number): BattleEvent {
  return aBattle(row, "scores", {
    sides: [
      { id: "1", score: ours },
      { id: "2", score: theirs },
    ],
    givers: [{ side: "1", id: "11", nickname: "Otter", score: ours }],
  });
}

test("a battle has the names of its start and the points of its last message", () => {
  const state = battleStateOf([START, scores(2, 10, 40), scores(3, 90, 41)]);
  expect(state).toMatchObject({
    ...{ startsAt: NOON, endsAt: ENDS_AT, endedAt: null, wasCutShort: false },
    sides: [
      { id: "1", nickname: "Maple Fox", score: 90 },
      { id: "2", nickname: "Amber Wren", score: 41 },
    ],
    givers: [{ side: "1", id: "11", score: 90 }],
  });
});

test("a message that only names the sides does not set them back to nothing", () => {
  const named = aBattle(4, "end", { sides: SIDES });
  const state = battleStateOf([START, scores(2, 10, 40), named]);
  expect(state?.sides.map(({ score }) => score)).toEqual([10, 40]);
});

const WHAT = fc.constantFrom<BattleEvent["what"]>(
  ...(["start", "scores", "end", "cutShort", "invite", "item"] as const),
);
const side = fc.record(
  {
    id: fc.constantFrom("1", "2", "3"),
    score: fc.nat({ max: 500 }),
    nickname: fc.constantFrom("Maple", "Wren", ""),
    team: fc.constantFrom("1", "2"),
    result: fc.constantFrom("win" as const, "lose" as const),
  },
  { requiredKeys: ["id", "score"] },
);
const giver = fc.record({
  side: fc.constantFrom("1", "2"),
  id: fc.constantFrom("11", "12"),
  nickname: fc.constantFrom("Otter", "Heron"),
  score: fc.nat({ max: 99 }),
});
const battles = fc
  .array(
    fc.tuple(
      WHAT,
      fc.record(
        {
          battleId: fc.constantFrom("0", "8", "9"),
          at: fc.integer({ min: NOON, max: NOON + 6 }),
          sides: fc.array(side, { maxLength: 3 }),
          givers: fc.array(giver, { maxLength: 3 }),
          endsAt: fc.integer({ min: NOON, max: ENDS_AT }),
        },
        { requiredKeys: ["battleId", "at", "sides", "givers"] },
      ),
    ),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(([what, changes], index) => aBattle(index + 1, what, changes)),
  );

test("the messages of battles in any order give the same state", () => {
  const orders = battles.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length }),
    ),
  );
  fc.assert(
    fc.property(orders, ([events, shuffled]) => {
      expect(battleStateOf(shuffled)).toEqual(battleStateOf(events));
    }),
  );
});

test("an invitation is no battle, and a later battle takes the place of one before", () => {
  expect(battleStateOf([aBattle(1, "invite", { sides: SIDES })])).toBeNull();
  const later = aBattle(9, "start", { battleId: "99", sides: SIDES });
  expect(battleStateOf([later, START, scores(2, 5, 5)])?.id).toBe("99");
});

test("streamers of one team stand together, ours first, with who gave for them", () => {
  const state = battleStateOf([
    aBattle(1, "scores", {
      sides: [
        { id: "1", team: "7", score: 6 },
        { id: "3", team: "7", score: 3 },
        { id: "2", team: "8", score: 4 },
        { id: "4", team: "8", score: 1 },
      ],
      givers: [
        { side: "2", id: "11", nickname: "Otter", score: 4 },
        { side: "1", id: "12", nickname: "Heron", score: 6 },
      ],
    }),
  ]);
  if (!state) throw new Error("no battle");
  const teams = teamsOf(state, "4");
  expect(teams).toMatchObject([
    { id: "8", score: 5, isOurs: true, givers: [{ id: "11" }] },
    { id: "7", score: 9, isOurs: false, givers: [{ id: "12" }] },
  ]);
  expect(teams.map((team) => resultOf(team, teams))).toEqual(["lose", "win"]);
});

test("what TikTok says of the result goes before the points, and equal points are a draw", () => {
  const draw = battleStateOf([START, scores(2, 7, 7)]);
  if (!draw) throw new Error("no battle");
  const level = teamsOf(draw, "1");
  expect(level.map((team) => resultOf(team, level))).toEqual(["draw", "draw"]);
  const sides = [
    { id: "1", score: 7, result: "win" as const },
    { id: "2", score: 7, result: "lose" as const },
  ];
  const told = battleStateOf([START, aBattle(3, "end", { sides })]);
  const teams = told ? teamsOf(told, "2") : [];
  expect(teams.map((team) => resultOf(team, teams))).toEqual(["lose", "win"]);
});

test("a result stays a minute, whether the end was told or only the time ran out", () => {
  const running = battleStateOf([START]);
  const ended = battleStateOf([
    START,
    aBattle(5, "cutShort", { at: NOON + 9 }),
  ]);
  if (!running || !ended) throw new Error("no battle");
  expect(stageOf(running, ENDS_AT)).toBe("running");
  expect(stageOf(running, ENDS_AT + 1)).toBe("over");
  expect(stageOf(running, ENDS_AT + 60_001)).toBe("gone");
  expect(stageOf(ended, NOON + 60_009)).toBe("over");
  expect(stageOf(ended, NOON + 60_010)).toBe("gone");
  expect(ended.wasCutShort).toBe(true);
});
