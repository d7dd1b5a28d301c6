import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { reportOf, type SalesReport } from "@/lib/model/sales/report";
import type { Selling } from "@/lib/model/settings/selling";
import { createSalesReader } from "@/lib/queries/sales";
import type { LivetapDatabase } from "@/lib/store/database";

/** Of what was sold only figures: titles and questions may hold names, which no pseudonym stands for here. */
export type SoldFigures = Pick<
  SalesReport,
  "sales" | "pieces" | "buyers" | "revenue" | "paid" | "sellThrough"
>;

/** What was sold in a live; null, and no comment read, where nothing was. */
export async function readSold(
  database: LivetapDatabase,
  session: number,
  readSelling: () => Promise<Selling>,
): Promise<SoldFigures | null> {
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
  const { pieces, buyers, revenue, paid, sellThrough } = report;
  if (report.sales === 0) return null;
  return { sales: report.sales, pieces, buyers, revenue, paid, sellThrough };
}
