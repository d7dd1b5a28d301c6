import { buyerKey, SALE_STATUSES } from "./facts";
import { groupBy } from "./group-by";
import { amountOf, type Basket, type Sale, sumOf } from "./sale";

/** What each buyer has, those who began first in front. */
export function basketsOf(sales: readonly Sale[]): Basket[] {
  const standing = sales.filter(({ status }) => status !== "cancelled");
  const byBuyer = groupBy(standing, ({ claim }) => buyerKey(claim.buyer));
  return [...byBuyer].flatMap(([key, own]) => {
    const last = own.at(-1);
    if (!last) return [];
    const there = own.filter(({ granted }) => granted > 0);
    return {
      key,
      buyer: last.claim.buyer,
      sales: own,
      totals: sumOf(own.map(amountOf)),
      status:
        SALE_STATUSES.find((status) =>
          there.some((sale) => sale.status === status),
        ) ?? "pending",
    };
  });
}
