import { browser } from "wxt/browser";

import { formatAmounts } from "@/lib/text/amount";
import { formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";
import type { SoldFigures } from "@/lib/transfer/report/read-sold";
import type { ReportFigure } from "@/lib/transfer/report/report";

const { getMessage } = browser.i18n;

/** What was sold, where something was. */
export function soldFigures(sold: SoldFigures | null): ReportFigure[] {
  if (!sold) return [];
  const { sales, pieces, buyers, revenue, paid, sellThrough } = sold;
  const figure = (name: string, value: string): ReportFigure => {
    return { name, value, source: getMessage("report_counted"), more: [] };
  };
  return [
    figure(getMessage("sales_count"), formatWhole(sales)),
    figure(getMessage("sales_soldPieces"), formatWhole(pieces)),
    figure(getMessage("sales_buyers"), formatWhole(buyers)),
    figure(getMessage("sales_revenue"), formatAmounts(revenue)),
    figure(getMessage("sales_paidSum"), formatAmounts(paid)),
    ...(sellThrough === null
      ? []
      : [figure(getMessage("sales_sellThrough"), formatShare(sellThrough))]),
  ];
}
