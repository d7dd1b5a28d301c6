import type { SalesAct } from "@/lib/model/sales/facts";
import { askWorker } from "@/lib/protocol/ask";

/** Stores what the seller did; asked twice it is stored once. */
export function recordSales(
  session: string,
  ...acts: readonly SalesAct[]
): Promise<unknown> {
  return askWorker("recordSales", {
    session,
    acts: acts.map((act) => ({ id: crypto.randomUUID(), act })),
  });
}
