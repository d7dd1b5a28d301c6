/** Who buys. Without an id, somebody whom the seller named, or one of those that TikTok masks: the name is all there is. */
export interface Buyer {
  id: string;
  handle: string;
  nickname: string;
}

/** One wanted thing out of one comment, or of no comment where the seller wrote it down. */
export interface Claim {
  /** The comment's event and the place of the thing in it; a UUID where there is no comment. */
  id: string;
  /** TikTok's clock, epoch ms; 0 where there is no comment. */
  at: number;
  messageId: string;
  buyer: Buyer;
  /** The comment as it was written. */
  text: string;
  /** Null: the item that was shown at that time. */
  code: string | null;
  quantity: number;
  size: string | null;
  colour: string | null;
  /** Which rule of the grammar fired; empty where the seller did it. */
  rule: string;
  /** Moderation took the comment away. */
  isDeleted?: true;
}

export interface ClaimFact extends Claim {
  kind: "claim";
}

/** Somebody no longer wants the newest thing they claimed, or these items. */
export interface CancelFact {
  kind: "cancel";
  id: string;
  at: number;
  messageId: string;
  buyer: Buyer;
  text: string;
  codes: string[];
}

export const SALE_STATUSES = [
  ...(["pending", "confirmed", "paid", "shipped", "cancelled"] as const),
] as const;

export type SaleStatus = (typeof SALE_STATUSES)[number];

/** What an item is as the seller last said. `price` in the smallest unit of the currency, `stock` in pieces in all. */
export interface ItemFacts {
  code: string;
  title: string;
  price: number;
  currency: string;
  stock: number;
  /** Items are shown in this order. */
  place: number;
}

/**
 * One thing that the seller did. What is done to a claim carries the claim, as the seller saw it: a sale stands, whatever
 * becomes of the comment or of the grammar that read it.
 */
export type SalesAct =
  | { does: "begin" }
  | { does: "item"; item: ItemFacts }
  | { does: "drop"; code: string }
  | { does: "show"; code: string | null }
  | { does: "mark"; claim: Claim; status: SaleStatus }
  | { does: "move"; claim: Claim; code: string }
  | { does: "count"; claim: Claim; quantity: number }
  | { does: "answer"; question: string };

export interface ActFact {
  kind: "act";
  /** UUID: the same act stored twice is one. */
  id: string;
  /** TikTok's clock, epoch ms; no two acts of a session have the same. */
  at: number;
  act: SalesAct;
}

export type SalesFact = ClaimFact | CancelFact | ActFact;

/** One order for everything, whatever the order it came in; each fact once. What the seller did goes before a comment of the same millisecond. */
export function inOrder(facts: Iterable<SalesFact>): SalesFact[] {
  const once = new Map<string, SalesFact>();
  for (const fact of facts) once.set(`${fact.kind} ${fact.id}`, fact);
  return [...once.values()].sort(byTime);
}

function byTime(left: SalesFact, right: SalesFact): number {
  return (
    left.at - right.at ||
    Number(left.kind !== "act") - Number(right.kind !== "act") ||
    compareMessages(messageOf(left), messageOf(right)) ||
    compareText(left.id, right.id)
  );
}

function messageOf(fact: SalesFact): string {
  return fact.kind === "act" ? "" : fact.messageId;
}

/** Numbers without leading zeros, too long for a number of the language. */
function compareMessages(left: string, right: string): number {
  return left.length - right.length || compareText(left, right);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Two acts of one person are told by this. */
export function buyerKey({ id, nickname, handle }: Buyer): string {
  return id === "" ? `name ${nickname} ${handle}` : id;
}
