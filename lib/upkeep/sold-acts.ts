import { soldOf, type SoldSoFar } from "@/lib/model/goals/sold";
import { emptyState } from "@/lib/model/sales/fold-state";
import { grantPieces } from "@/lib/model/sales/grant-pieces";
import { takeAct } from "@/lib/model/sales/take-fact";
import type { LivetapDatabase } from "@/lib/store/database";

/**
 * What the seller's own acts say was sold. The comments are not read for it, which would take the worker the whole
 * grammar: of what was promised they only tell that a buyer took it back.
 */
export async function readSoldByActs(
  { sales }: Pick<LivetapDatabase, "sales">,
  session: number,
  currency: string,
): Promise<SoldSoFar | null> {
  const acts = await sales
    .where("[session+at]")
    .between([session, 0], [session, []])
    .toArray();
  if (acts.length === 0) return null;
  const state = emptyState(new Map(), 0);
  for (const [order, { id, at, act }] of acts.entries())
    takeAct(state, { kind: "act", id, at, act }, order);
  const sold = [...state.sales.values()];
  grantPieces([...state.items.values()], sold);
  return soldOf(sold, currency);
}
