import type { Claim, ItemFacts, SaleStatus } from "./facts";

/** Integer, in the smallest unit of the currency. */
export interface Amount {
  minor: number;
  currency: string;
}

/** One claim on its way to being shipped. */
export interface Sale {
  id: string;
  claim: Claim;
  /** TikTok's clock, epoch ms. */
  at: number;
  /** Of the item; null where none was shown. */
  code: string | null;
  quantity: number;
  /** Pieces that there are for it; what is left of the quantity waits. */
  granted: number;
  status: SaleStatus;
  /** For one piece; null while the item is not known. */
  price: Amount | null;
  /** Comments that said the same again. */
  repeats: string[];
  /** The buyer's last word was that they do not want it. */
  isCancelAsked: boolean;
  /** Among those who claimed the item: 1 was first; 0 where there is no comment. */
  rank: number;
  /** After the claim before it; null for the first. */
  behindMs: number | null;
}

export interface Item extends ItemFacts {
  /** Pieces nobody has claimed yet. */
  left: number;
  /** Pieces of what was confirmed, paid or shipped. */
  sold: number;
  /** Pieces that are wanted beyond the stock. */
  wanted: number;
  /** Sales with pieces still to come, next one first. */
  waiting: string[];
  /** When it was put in front, epoch ms. */
  shownAt: number[];
}

export interface Basket {
  key: string;
  buyer: Claim["buyer"];
  /** Without the cancelled ones, oldest first. */
  sales: Sale[];
  /** Of the pieces that there are. */
  totals: Amount[];
  /** Of the pieces that there are, the one that is furthest behind. */
  status: SaleStatus;
}

export function isOpen({ status }: Pick<Sale, "status">): boolean {
  return status === "pending" || status === "confirmed";
}

/** Out of a comment, not written down by the seller. */
export function isClaimed({ claim }: Pick<Sale, "claim">): boolean {
  return claim.at > 0;
}

/** The seller's word stands for it. */
export function isFirm({ status }: Pick<Sale, "status">): boolean {
  return status !== "pending" && status !== "cancelled";
}

export function waits(sale: Sale): number {
  return sale.status === "cancelled" ? 0 : sale.quantity - sale.granted;
}

export function amountOf({ granted, price }: Sale): Amount | null {
  return price && { minor: price.minor * granted, currency: price.currency };
}

/** One sum for each currency, in the order of their names. */
export function sumOf(amounts: Iterable<Amount | null>): Amount[] {
  const sums = new Map<string, number>();
  for (const amount of amounts)
    if (amount)
      sums.set(
        amount.currency,
        (sums.get(amount.currency) ?? 0) + amount.minor,
      );
  return [...sums]
    .map(([currency, minor]) => ({ currency, minor }))
    .sort((left, right) => (left.currency < right.currency ? -1 : 1));
}
