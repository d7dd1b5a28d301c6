import { plainAmount } from "./amount";
import type { Sales } from "./fold-sales";
import type { Question } from "./question";
import { reportOf } from "./report";
import { amountOf, type Sale } from "./sale";

const BOM = "\uFEFF";
/** What a table calculates where it stands first in a cell. */
const FORMULA = /^[=+\-@\t\r]/u;

type Column = readonly [name: string, of: (sale: Sale) => string | number];

/** Every claim with its proof, one a line, safe to open as a table. */
export function salesCsv({ sales, items }: Sales): string {
  const titles = new Map(items.map(({ code, title }) => [code, title]));
  const columns: readonly Column[] = [
    ["at", ({ at }) => new Date(at).toISOString()],
    ["buyerId", ({ claim }) => claim.buyer.id],
    ["handle", ({ claim }) => claim.buyer.handle],
    ["nickname", ({ claim }) => claim.buyer.nickname],
    ["item", ({ code }) => code ?? ""],
    ["title", ({ code }) => titles.get(code ?? "") ?? ""],
    ["quantity", ({ quantity }) => quantity],
    ["granted", ({ granted }) => granted],
    ["size", ({ claim }) => claim.size ?? ""],
    ["colour", ({ claim }) => claim.colour ?? ""],
    [
      "price",
      ({ price }) => (price ? plainAmount(price.minor, price.currency) : ""),
    ],
    ["amount", (sale) => amountIn(sale)],
    ["currency", ({ price }) => price?.currency ?? ""],
    ["status", ({ status }) => status],
    ["comment", ({ claim }) => claim.text],
    ["rule", ({ claim }) => claim.rule],
    ["deleted", ({ claim }) => (claim.isDeleted ? "true" : "")],
    ["messageId", ({ claim }) => claim.messageId],
    ["rank", ({ rank }) => (rank === 0 ? "" : rank)],
    ["behindMs", ({ behindMs }) => behindMs ?? ""],
  ];
  const lines = sales.map((sale) => columns.map(([, of]) => cell(of(sale))));
  const head = columns.map(([name]) => name);
  return `${BOM}${[head, ...lines].map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function amountIn(sale: Sale): string {
  const amount = sale.status === "cancelled" ? null : amountOf(sale);
  return amount ? plainAmount(amount.minor, amount.currency) : "";
}

/** Long numbers would be rounded by a table, so ids are told to be text by what a formula is kept from being one with. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const isLong = /^\d{16,}$/u.test(value);
  const safe = FORMULA.test(value) || isLong ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

interface About {
  session: string;
  streamer: string;
  exportedAt: number;
}

/** Items, claims, baskets and report. Prices and amounts in the smallest unit of their currency, times epoch ms. */
export function salesJson(
  sales: Sales,
  asked: readonly Question[],
  about: About,
): string {
  const { items, baskets, current } = sales;
  const file = {
    ...{ format: "livetap.sales", version: 1, ...about, current, items },
    sales: sales.sales,
    buyers: baskets.map(({ buyer, totals, status, sales: own }) => ({
      ...{ ...buyer, totals, status, sales: own.map(({ id }) => id) },
    })),
    report: reportOf(sales, asked),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
