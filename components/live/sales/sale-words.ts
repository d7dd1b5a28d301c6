import { browser } from "wxt/browser";

import type { Buyer, SaleStatus } from "@/lib/model/sales/facts";
import {
  amountOf,
  type Basket,
  type Sale,
  waits,
} from "@/lib/model/sales/sale";
import { formatAmount, formatAmounts } from "@/lib/text/amount";
import { formatLag } from "@/lib/text/lag";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

const { getMessage } = browser.i18n;

export function buyerName({ nickname, handle }: Buyer): string {
  return shownName(nickname, handle);
}

export function statusWords(status: SaleStatus): string {
  const words: Record<SaleStatus, string> = {
    pending: getMessage("sales_pending"),
    confirmed: getMessage("sales_confirmed"),
    paid: getMessage("sales_paid"),
    shipped: getMessage("sales_shipped"),
    cancelled: getMessage("sales_cancelled"),
  };
  return words[status];
}

export function leftWords(left: number): string {
  if (left === 0) return getMessage("sales_soldOut");
  const key = pluralOf(left, {
    one: "sales_left_one",
    other: "sales_left_other",
  } as const);
  return getMessage(key, formatWhole(left));
}

export function waitingWords(count: number): string {
  const key = pluralOf(count, {
    one: "sales_waiting_one",
    other: "sales_waiting_other",
  } as const);
  return getMessage(key, formatWhole(count));
}

/** Where it stands among those who wanted the same. */
export function rivalWords({ rank, behindMs }: Sale): string {
  if (rank === 0) return "";
  return behindMs === null
    ? getMessage("sales_first")
    : getMessage("sales_behind", [formatWhole(rank), formatLag(behindMs)]);
}

export function ruleWords({ claim }: Sale): string {
  return claim.rule === ""
    ? getMessage("sales_byHand")
    : getMessage("sales_rule", claim.rule);
}

/** What is not there for it; empty where nothing waits. */
export function shortWords(sale: Sale): string {
  if (waits(sale) === 0) return "";
  if (sale.price === null) return getMessage("sales_unknownItem");
  if (sale.granted === 0) return getMessage("sales_waitingList");
  const pieces = [sale.granted, sale.quantity].map(formatWhole);
  return getMessage("sales_partGranted", pieces);
}

/** What waits is in no parcel. */
export function asGiven(sale: Sale): Sale {
  return { ...sale, quantity: sale.granted };
}

/** "#12 · 2 × · M · red" */
export function wantedWords({ code, quantity, claim }: Sale): string {
  const parts = [
    code === null ? getMessage("sales_noCode") : `#${code}`,
    quantity > 1 ? `${formatWhole(quantity)} ×` : "",
    claim.size ?? "",
    claim.colour ?? "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** For a message to the buyer. */
export function basketText(
  { buyer, sales, totals }: Basket,
  titleOf: (code: string | null) => string,
): string {
  const lines = sales
    .filter(({ granted }) => granted > 0)
    .map((sale) => {
      const amount = amountOf(sale);
      const pieces = `${formatWhole(sale.granted)} × ${titleOf(sale.code)}`;
      const details = [sale.claim.size, sale.claim.colour].filter(Boolean);
      const price = amount && formatAmount(amount.minor, amount.currency);
      return [pieces, ...details, price ?? ""].join(" · ");
    });
  const name = buyer.handle === "" ? buyerName(buyer) : `@${buyer.handle}`;
  return [name, ...lines, formatAmounts(totals)].join("\n");
}
