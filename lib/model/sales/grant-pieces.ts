import type { FoldState, OpenSale } from "./fold-state";
import { groupBy } from "./group-by";
import type { Item } from "./sale";
import { isClaimed, isFirm, waits } from "./sale";

type ItemState =
  FoldState["items"] extends Map<string, infer Value> ? Value : never;

/** Gives every sale the pieces that there are: what was promised first, then the claims in their order. */
export function grantPieces(
  items: readonly ItemState[],
  sales: readonly OpenSale[],
): Item[] {
  const byItem = groupBy(sales, ({ code }) => code);
  for (const own of byItem.values()) rankRivals(own);
  return items
    .map((item) => grant(item, byItem.get(item.code) ?? []))
    .sort(
      (left, right) =>
        left.place - right.place || (left.code < right.code ? -1 : 1),
    );
}

function grant(item: ItemState, own: readonly OpenSale[]): Item {
  const queue = own
    .filter(({ status }) => status !== "cancelled")
    .sort(byPromise);
  let left = Math.max(0, item.stock);
  for (const sale of queue) {
    sale.granted = Math.min(left, sale.quantity);
    sale.price ??= { minor: item.price, currency: item.currency };
    left -= sale.granted;
  }
  const waiting = queue.filter((sale) => waits(sale) > 0);
  return {
    ...item,
    left,
    sold: piecesOf(queue.filter(isFirm)),
    wanted: waiting.reduce((sum, sale) => sum + waits(sale), 0),
    waiting: waiting.map(({ id }) => id),
  };
}

/** Stable: claims without a promise stay in their order. */
function byPromise(left: OpenSale, right: OpenSale): number {
  if (left.promised === right.promised) return 0;
  return (left.promised ?? Infinity) - (right.promised ?? Infinity);
}

function piecesOf(sales: readonly OpenSale[]): number {
  return sales.reduce((sum, { granted }) => sum + granted, 0);
}

/** What the seller wrote down themselves was claimed by nobody. */
function rankRivals(own: readonly OpenSale[]): void {
  const claimed = own.filter(isClaimed);
  for (const [index, sale] of claimed.entries()) {
    const before = claimed[index - 1];
    sale.rank = index + 1;
    sale.behindMs = before ? sale.at - before.at : null;
  }
}
