import { type BattleState, battleStateOf } from "@/lib/model/battle-state";
import type { Overview } from "@/lib/model/overview";

import { newestOf } from "./events";
import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";

export interface BattleNow {
  battle: BattleState;
  overview: Overview;
}

/** A battle brings a message for every gift; its first names who takes part and when it ends. */
const FEW = 200;
const MOST = 5_000;

/** The newest battle of a session that is being recorded, else null. */
export async function readBattle(
  database: ReadDatabase,
  session: number,
): Promise<BattleNow | null> {
  const row = await database.sessions.get(session);
  if (row?.status !== "live") return null;
  for (let limit = FEW; ; limit *= 5) {
    const events = await newestOf(database, { session, kind: "battle" }, limit);
    const battle = battleStateOf(events);
    const isWhole =
      events.length < limit ||
      limit >= MOST ||
      events.some(
        ({ what, battleId }) =>
          battleId !== "0" && (battleId !== battle?.id || what === "start"),
      );
    if (isWhole) return battle && { battle, overview: overviewOf(row) };
  }
}
