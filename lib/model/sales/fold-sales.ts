import { basketsOf } from "./baskets";
import { type Claim, inOrder, type SalesFact } from "./facts";
import { emptyState, type FoldState, type OpenSale } from "./fold-state";
import { grantPieces } from "./grant-pieces";
import type { Basket, Item, Sale } from "./sale";
import { takeAct, takeCancel, takeClaim } from "./take-fact";

/** What was sold, claimed and left, at the last of the facts. */
export interface Sales {
  /** In the seller's order. */
  items: Item[];
  /** Code of the item that is being shown. */
  current: string | null;
  /** What was put in front, in order; null: nothing any more. */
  shows: readonly { at: number; code: string | null }[];
  /** In the order of the claims. */
  sales: Sale[];
  baskets: Basket[];
  /** Ids of questions that were ticked off. */
  answered: ReadonlySet<string>;
  /** When the seller did the first thing, epoch ms on TikTok's clock; null: nothing is being sold. */
  beganAt: number | null;
}

/**
 * The same facts in any order, any batching and any repetition give the same sales. Pieces are granted at the end, never
 * kept, so that no more than the stock is ever given away.
 * @param againMs within this a claim said again is the same one
 */
export function foldSales(facts: Iterable<SalesFact>, againMs: number): Sales {
  const ordered = inOrder(facts);
  const state = emptyState(claimsKept(ordered), againMs);
  for (const [order, fact] of withKept(ordered, state.kept).entries())
    takeFact(state, fact, order);
  const sales = [...state.sales.values()].sort(
    (left, right) => left.at - right.at,
  );
  const items = grantPieces([...state.items.values()], sales);
  const shown = sales.map(shownSale);
  return {
    ...{ items, sales: shown, baskets: basketsOf(shown) },
    ...{ current: state.current, shows: state.shows },
    answered: state.answered,
    beganAt: state.beganAt,
  };
}

function takeFact(state: FoldState, fact: SalesFact, order: number): void {
  if (fact.kind === "act") takeAct(state, fact, order);
  else if (fact.kind === "cancel") takeCancel(state, fact);
  // What was said before the selling began is talk, unless the seller made a sale of it.
  else if (state.beganAt !== null || state.kept.has(fact.id))
    takeClaim(state, fact);
}

/** The first act on a claim tells what the seller saw. */
function claimsKept(ordered: readonly SalesFact[]): Map<string, Claim> {
  const kept = new Map<string, Claim>();
  for (const fact of ordered)
    if (fact.kind === "act" && "claim" in fact.act) {
      const { claim } = fact.act;
      if (!kept.has(claim.id)) kept.set(claim.id, claim);
    }
  return kept;
}

/** Claims of comments that no grammar reads as one (any longer). */
function withKept(
  ordered: readonly SalesFact[],
  kept: FoldState["kept"],
): SalesFact[] {
  const read = new Set(ordered.map(({ id }) => id));
  const missing = [...kept.values()].filter(
    ({ id, at }) => at > 0 && !read.has(id),
  );
  if (missing.length === 0) return [...ordered];
  const added = missing.map((claim) => ({ ...claim, kind: "claim" as const }));
  return inOrder([...ordered, ...added]);
}

function shownSale(sale: OpenSale): Sale {
  const shown: Sale & { promised?: number | null } = { ...sale };
  delete shown.promised;
  return shown;
}
