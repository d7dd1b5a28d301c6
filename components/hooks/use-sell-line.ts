import { useMemo } from "react";

import { claimOf, type SalesComment } from "@/lib/model/sales/comment-facts";
import type { SalesAct } from "@/lib/model/sales/facts";
import type { Sales } from "@/lib/model/sales/fold-sales";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { createSalesReader } from "@/lib/queries/sales";

import { useDatabase } from "./database-context";
import { recordSales } from "./record-sales";
import { useSelling } from "./use-selling";

export type SellLine = (comment: SalesComment) => Promise<unknown>;

/** Makes a sale of any comment; null while nothing is sold from the chat. `id` is the session's UUID. */
export function useSellLine(
  session: number,
  id: string | undefined,
): SellLine | null {
  const database = useDatabase();
  const { value: selling } = useSelling();
  return useMemo(() => {
    if (!selling?.isOn || id === undefined) return null;
    const { againMs } = selling;
    const by = { lexicon: sellersLexicon(selling), againMs };
    const reader = createSalesReader(database, session, by);
    return async (comment: SalesComment) => {
      const { sales } = await reader.read({
        signal: new AbortController().signal,
        tell: () => null,
        rest: () => Promise.resolve(),
      });
      await recordSales(id, ...actsOn(sales, comment));
    };
  }, [database, session, id, selling]);
}

/** What the comment claimed is confirmed, be it the repetition of an earlier one; any other is sold the shown item. */
export function actsOn(sales: Sales, comment: SalesComment): SalesAct[] {
  const isOf = (id: string) => id.startsWith(`${comment.id}#`);
  const own = sales.sales.filter(
    (sale) => isOf(sale.id) || sale.repeats.some(isOf),
  );
  const claims =
    own.length === 0
      ? [claimOf(comment, sales.current)]
      : own
          .filter(
            ({ status }) => status === "pending" || status === "cancelled",
          )
          .map(({ claim, code }) => ({ ...claim, code }));
  return claims.map((claim) => ({ does: "mark", claim, status: "confirmed" }));
}
