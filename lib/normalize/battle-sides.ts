import type { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, type Wide } from "@/lib/decode/number";
import type { BattleGiver, BattleSide } from "@/lib/model/event";

import { countOf, listOf, MAX_LIST, nameOf } from "./common";

/** Where the messages of a battle tell who takes part, and how they stand. */
type Battle = Partial<
  Pick<
    webcast.LinkMicBattle.$Properties,
    | "anchorsInfo"
    | "armies"
    | "teamMember"
    | "teamArmies"
    | "battleResult"
    | "teamBattleResult"
  >
>;

const RESULTS = ["win", "lose", "draw"] as const;

/** Streamers with their scores; in a battle of teams each has the points of their own. */
export function sidesOf(battle: Battle): BattleSide[] {
  const sides = new Map<string, BattleSide>();
  const side = (id: Wide | null | undefined) => sideIn(sides, id);
  for (const { key, value } of listOf(battle.anchorsInfo)) {
    const { displayId, nickName } = value?.user ?? {};
    Object.assign(side(key), {
      handle: nameOf(displayId),
      nickname: nameOf(nickName),
    });
  }
  for (const { key, value } of listOf(battle.armies))
    side(key).score = countOf(value?.hostScore);
  for (const { key, value } of listOf(battle.battleResult))
    Object.assign(side(key), resultOf(value?.result), {
      score: countOf(value?.score),
    });
  addTeams(battle, side);
  sides.delete("0");
  return [...sides.values()].slice(0, MAX_LIST);
}

function addTeams(
  { teamMember, teamArmies, teamBattleResult }: Battle,
  side: (id: Wide | null | undefined) => BattleSide,
): void {
  for (const { teamId, userId } of listOf(teamMember))
    for (const id of listOf(userId)) side(id).team = decimalOf(teamId ?? 0);
  for (const { teamId, teamUser } of listOf(teamArmies))
    for (const { userId, score } of listOf(teamUser))
      Object.assign(side(userId), {
        team: decimalOf(teamId ?? 0),
        score: countOf(score),
      });
  for (const { teamId, teamUser, result } of listOf(teamBattleResult))
    for (const { userId, score } of listOf(teamUser))
      Object.assign(side(userId), resultOf(result), {
        team: decimalOf(teamId ?? 0),
        score: countOf(score),
      });
}

function sideIn(
  sides: Map<string, BattleSide>,
  wide: Wide | null | undefined,
): BattleSide {
  const id = decimalOf(wide ?? 0);
  const side = sides.get(id) ?? { id, score: 0 };
  sides.set(id, side);
  return side;
}

function resultOf(
  result: number | null | undefined,
): Pick<BattleSide, "result"> {
  const named = RESULTS[result ?? 0];
  return named ? { result: named } : {};
}

export function giversOf(
  armies: webcast.BattleArmiesEntry.$Properties[],
): BattleGiver[] {
  const givers = listOf(armies).flatMap(({ key, value }) =>
    listOf(value?.userArmies).map(({ userId, nickname, score }) => ({
      side: decimalOf(key ?? 0),
      id: decimalOf(userId ?? 0),
      nickname: nameOf(nickname),
      score: countOf(score),
    })),
  );
  return givers.filter(({ id }) => id !== "0").slice(0, MAX_LIST);
}
