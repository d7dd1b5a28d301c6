import { plainAmount } from "../sales/amount";
import { amountOf, isFirm, type Sale } from "../sales/sale";

/** One sale that the seller's word stands for. */
interface Sold {
  /** TikTok's clock, epoch ms. */
  at: number;
  pieces: number;
  /** In the smallest unit of the currency; 0 where it was sold in another one. */
  minor: number;
}

/** What was sold in one live, and for how much of one currency. */
export interface SoldSoFar {
  currency: string;
  /** In order of time. */
  sold: readonly Sold[];
}

export function soldOf(sales: readonly Sale[], currency: string): SoldSoFar {
  const sold = sales
    .filter((sale) => isFirm(sale) && sale.granted > 0)
    .map((sale) => {
      const amount = amountOf(sale);
      const minor = amount?.currency === currency ? amount.minor : 0;
      return { at: sale.at, pieces: sale.granted, minor };
    })
    .sort((left, right) => left.at - right.at);
  return { currency, sold };
}

export type SoldFigure = "pieces" | "revenue";

/** Pieces, or an amount in the currency itself (12.5 of 1250 cents), from then on and before `until`. */
export function soldIn(
  { currency, sold }: SoldSoFar,
  figure: SoldFigure,
  { since = 0, until = Infinity } = {},
): number {
  const within = sold.filter(({ at }) => at >= since && at < until);
  const sum = (of: "pieces" | "minor") =>
    within.reduce((total, one) => total + one[of], 0);
  return figure === "pieces"
    ? sum("pieces")
    : Number(plainAmount(sum("minor"), currency));
}

/** When the sale came that brought the last of it; null before. */
export function soldAt(
  so: SoldSoFar,
  figure: SoldFigure,
  target: number,
): number | null {
  const found = so.sold.find(
    ({ at }) => soldIn(so, figure, { until: at + 1 }) >= target,
  );
  return found?.at ?? null;
}
