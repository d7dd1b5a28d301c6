import { soldOf, type SoldSoFar } from "@/lib/model/goals/sold";
import { foldSales } from "@/lib/model/sales/fold-sales";
import type { LivetapDatabase } from "@/lib/store/database";

/**
 * What the seller's own acts say was sold. The comments are not read for it, which would take the worker the whole
 * grammar: a sale that was confirmed while others waited before it counts here already.
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
  const facts = acts.map(({ id, at, act }) => ({
    ...({ kind: "act" } as const),
    ...{ id, at, act },
  }));
  return soldOf(foldSales(facts, 0).sales, currency);
}
