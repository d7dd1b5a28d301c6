import { amountOf, type Basket, isFirm, sumOf } from "./sale";

/** What is to be packed: the seller's word stands for it and the piece is there. */
export function packedBaskets(baskets: readonly Basket[]): Basket[] {
  return baskets.flatMap((basket) => {
    const sales = basket.sales.filter(
      (sale) => isFirm(sale) && sale.granted > 0,
    );
    const totals = sumOf(sales.map(amountOf));
    return sales.length === 0 ? [] : { ...basket, sales, totals };
  });
}
