import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf, timeOf } from "@/lib/decode/number";
import type { BattleEvent } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { giversOf, sidesOf } from "./battle-sides";
import { countOf, personOf, readingBy } from "./common";

/** By TikTok's number. */
const ACTIONS: Readonly<Partial<Record<number, BattleEvent["what"]>>> = {
  1: "invite",
  2: "reject",
  3: "cancel",
  4: "start",
  5: "end",
  6: "cutShort",
  7: "accept",
  8: "quit",
  9: "quit",
  10: "quit",
  11: "leave",
};

type Setting = webcast.BattleSetting.$Properties | null | undefined;

export function normalizeBattle(payload: Uint8Array): Reading | null {
  const battle = webcast.LinkMicBattle.decode(payload);
  const what = ACTIONS[battle.action];
  if (!what) return null;
  return readingBy(battle.common, undefined, {
    kind: "battle",
    what,
    battleId: decimalOf(battle.battleId),
    sides: sidesOf(battle),
    givers: giversOf(battle.armies),
    ...timesOf(battle.battleSettings),
  });
}

/** The score of a battle that is on; its user is who moved it last. */
export function normalizeArmies(payload: Uint8Array): Reading {
  const battle = webcast.LinkMicArmies.decode(payload);
  const giftId = decimalOf(battle.giftId);
  return readingBy(battle.common, personOf(battle.fromUserId), {
    kind: "battle",
    what: "scores",
    battleId: decimalOf(battle.battleId),
    sides: sidesOf(battle),
    givers: giversOf(battle.armies),
    ...timesOf(battle.battleSettings),
    ...(giftId !== "0" && { giftId, giftCount: countOf(battle.giftCount) }),
  });
}

export function normalizePunishFinish(payload: Uint8Array): Reading {
  const { common, opUid, battleId, battleSettings } =
    webcast.LinkMicBattlePunishFinish.decode(payload);
  return readingBy(common, personOf(opUid), {
    kind: "battle",
    what: "punishmentEnd",
    battleId: decimalOf(battleId),
    sides: [],
    givers: [],
    ...timesOf(battleSettings),
  });
}

function timesOf(setting: Setting): Pick<BattleEvent, "startsAt" | "endsAt"> {
  const startsAt = timeOf(setting?.startTimeMs ?? 0);
  if (startsAt === null) return {};
  const duration = countOf(setting?.duration) * 1000;
  const endsAt = timeOf(setting?.endTimeMs ?? 0) ?? startsAt + duration;
  return { startsAt, endsAt };
}
