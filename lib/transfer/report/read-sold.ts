import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { reportOf, type SalesReport } from "@/lib/model/sales/report";
import type { Selling } from "@/lib/model/settings/selling";
import { createSalesReader } from "@/lib/queries/sales";
import type { LivetapDatabase } from "@/lib/store/database";

/** What was sold in a live; null, and no comment read, where nothing was. */
export async function readSold(
  database: LivetapDatabase,
  session: number,
  readSelling: () => Promise<Selling>,
): Promise<SalesReport | null> {
  const acts = database.sales
    .where("[session+id]")
    .between([session], [session, []]);
  if ((await acts.count()) === 0) return null;
  const selling = await readSelling();
  const reader = createSalesReader(database, session, {
    ...{ lexicon: sellersLexicon(selling), againMs: selling.againMs },
  });
  const { sales, asked } = await reader.read({
    signal: new AbortController().signal,
    tell: () => undefined,
    rest: () => Promise.resolve(),
  });
  const report = reportOf(sales, asked);
  return report.sales === 0 ? null : report;
}
