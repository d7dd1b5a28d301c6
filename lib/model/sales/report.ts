import { buyerKey } from "./facts";
import type { Sales } from "./fold-sales";
import { codesIn } from "./item-code";
import { asksAboutThing, type Question } from "./question";
import {
  type Amount,
  amountOf,
  isClaimed,
  isFirm,
  type Item,
  type Sale,
  sumOf,
} from "./sale";

export interface ItemReport {
  item: Item;
  claims: number;
  revenue: Amount[];
  /** From when it was first shown to the first claim after that; null without either. */
  firstClaimMs: number | null;
}

export interface SalesReport {
  /** What the seller's word stands for: confirmed, paid or shipped, with at least one piece. */
  sales: number;
  pieces: number;
  revenue: Amount[];
  /** Of it what was paid. */
  paid: Amount[];
  buyers: number;
  claims: number;
  cancelled: number;
  /** Claims that were neither confirmed nor cancelled. */
  undecided: number;
  /** Pieces sold of all there were, 0 to 1; null without any. */
  sellThrough: number | null;
  /** The middle of all items' times to their first claim. */
  firstClaimMs: number | null;
  items: ItemReport[];
  /** Nothing of them was sold. */
  unsold: Item[];
  /** Asked about an item that there is, and not ticked off. */
  questions: ItemQuestion[];
}

export interface ItemQuestion extends Question {
  /** Of the item it is about. */
  code: string;
}

export function reportOf(
  sales: Sales,
  asked: readonly Question[],
): SalesReport {
  const firm = sales.sales.filter((sale) => isFirm(sale) && sale.granted > 0);
  const items = sales.items.map((item) => itemReport(item, sales.sales));
  const stock = sales.items.reduce((sum, item) => sum + item.stock, 0);
  const inStock = sales.items.reduce((sum, item) => sum + item.sold, 0);
  const count = (status: Sale["status"]) =>
    sales.sales.filter((sale) => sale.status === status).length;
  return {
    sales: firm.length,
    pieces: firm.reduce((sum, { granted }) => sum + granted, 0),
    revenue: sumOf(firm.map(amountOf)),
    paid: sumOf(firm.filter(isPaid).map(amountOf)),
    buyers: new Set(firm.map(({ claim }) => buyerKey(claim.buyer))).size,
    claims: sales.sales.filter(isClaimed).length,
    cancelled: count("cancelled"),
    undecided: count("pending"),
    sellThrough: stock === 0 ? null : inStock / stock,
    firstClaimMs: middleOf(items.flatMap((one) => one.firstClaimMs ?? [])),
    items,
    unsold: sales.items.filter(({ sold }) => sold === 0),
    questions: unanswered(sales, asked),
  };
}

function isPaid({ status }: Sale): boolean {
  return status === "paid" || status === "shipped";
}

function itemReport(item: Item, sales: readonly Sale[]): ItemReport {
  const sold = sales.filter(({ code }) => code === item.code);
  const own = sold.filter(isClaimed);
  const [shownAt = Infinity] = item.shownAt;
  const first = own.find(({ at }) => at >= shownAt);
  return {
    item,
    claims: own.length,
    revenue: sumOf(sold.filter(isFirm).map(amountOf)),
    firstClaimMs: first ? first.at - shownAt : null,
  };
}

function unanswered(
  { items, answered, shows }: Pick<Sales, "items" | "answered" | "shows">,
  asked: readonly Question[],
): ItemQuestion[] {
  const codes = new Set(items.map(({ code }) => code));
  return asked.flatMap((question) => {
    const { id, at, text } = question;
    const named = codesIn(text).find((code) => codes.has(code));
    const shown = asksAboutThing(text)
      ? shows.findLast((show) => show.at <= at)?.code
      : null;
    const code = named ?? shown ?? null;
    const isOpen = code !== null && codes.has(code) && !answered.has(id);
    return isOpen ? { ...question, code } : [];
  });
}

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
