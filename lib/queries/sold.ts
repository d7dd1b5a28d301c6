import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { soldOf, type SoldSoFar } from "@/lib/model/goals/sold";
import type { Selling } from "@/lib/model/settings/selling";

import type { ReadDatabase } from "./open";
import { createSalesReader } from "./sales";

export interface SoldReader {
  session: number;
  read: () => Promise<SoldSoFar>;
}

/** What was sold so far; each comment is read once. */
export function createSoldReader(
  database: ReadDatabase,
  session: number,
  selling: Selling,
): SoldReader {
  const { againMs, currency } = selling;
  const by = { lexicon: sellersLexicon(selling), againMs };
  const reader = createSalesReader(database, session, by);
  const task = {
    signal: new AbortController().signal,
    tell: () => null,
    rest: () => Promise.resolve(),
  };
  return {
    session,
    async read() {
      const { sales } = await reader.read(task);
      return soldOf(sales.sales, currency);
    },
  };
}
