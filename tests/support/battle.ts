import type { BattleEvent } from "@/lib/model/event";
import type { EventRow } from "@/lib/store/rows";

import { aRow, NOON } from "./session-rows";

/** A message of battle 8, a second after the one before. */
export function aBattle(
  row: number,
  what: BattleEvent["what"],
  changes: Partial<BattleEvent> = {},
): Extract<EventRow, { kind: "battle" }> {
  return {
    ...aRow(row, "LinkMicBattle", NOON + row * 1000),
    ...{ kind: "battle", what, battleId: "8", sides: [], givers: [] },
    ...changes,
  };
}
