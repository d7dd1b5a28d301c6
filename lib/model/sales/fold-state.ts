import type { Claim, ItemFacts } from "./facts";
import type { Sale } from "./sale";

export interface OpenSale extends Sale {
  /** The fact that made the seller's word of it: who was promised first is served first. */
  promised: number | null;
}

/** What is known while the facts are gone through. */
export interface FoldState {
  items: Map<string, ItemFacts & { shownAt: number[] }>;
  current: string | null;
  /** What was put in front, in order; null: nothing any more. */
  shows: { at: number; code: string | null }[];
  /** In the order of the claims. */
  sales: Map<string, OpenSale>;
  /** By buyer, item and details: the claim that a repetition belongs to. */
  last: Map<string, { sale: string; at: number }>;
  /** Claims that the seller did something to, as they were seen then. */
  kept: ReadonlyMap<string, Claim>;
  answered: Set<string>;
  beganAt: number | null;
  againMs: number;
}

export function emptyState(
  kept: ReadonlyMap<string, Claim>,
  againMs: number,
): FoldState {
  return {
    ...{ items: new Map(), current: null, sales: new Map() },
    ...{ shows: [] },
    ...{ last: new Map(), answered: new Set<string>() },
    ...{ kept, beganAt: null, againMs },
  };
}

export function openSale(claim: Claim, at: number, code: string | null) {
  const sale: OpenSale = {
    ...{ id: claim.id, claim, at, code, quantity: claim.quantity },
    ...{ granted: 0, status: "pending", price: null, repeats: [] },
    ...{ isCancelAsked: false, rank: 0, behindMs: null, promised: null },
  };
  return sale;
}
