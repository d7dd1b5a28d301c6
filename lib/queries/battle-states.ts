import { type BattleState, battleStateOf } from "@/lib/model/battle-state";

import { eventsOf, type RowOf } from "./events";
import type { ReadDatabase } from "./open";

/** Named by no message that tells only of scores. */
const UNNAMED = "0";

/** Every battle that began, in order of time. */
export async function readBattleStates(
  database: ReadDatabase,
  session: number,
): Promise<BattleState[]> {
  const told = new Map<string, RowOf<"battle">[]>();
  for await (const rows of eventsOf(database, { session, kind: "battle" }))
    for (const row of rows) {
      const known = told.get(row.battleId);
      if (known) known.push(row);
      else told.set(row.battleId, [row]);
    }
  told.delete(UNNAMED);
  return [...told.values()]
    .flatMap((rows) => battleStateOf(rows) ?? [])
    .filter(({ startsAt }) => startsAt !== null)
    .sort((left, right) => (left.startsAt ?? 0) - (right.startsAt ?? 0));
}
