import { plainAmount } from "@/lib/model/sales/amount";
import type { SalesReport } from "@/lib/model/sales/report";
import type { Amount } from "@/lib/model/sales/sale";

/** The report as the tables of docs/selling.md. */
export function reportTables(report: SalesReport): string {
  const figures: readonly (readonly [string, string | number])[] = [
    ["sales", report.sales],
    ["pieces", report.pieces],
    ["revenue", written(report.revenue)],
    ["of it paid", written(report.paid)],
    ["buyers", report.buyers],
    ["claims", report.claims],
    ["cancelled", report.cancelled],
    ["left undecided", report.undecided],
    ["sell-through", `${((report.sellThrough ?? 0) * 100).toFixed(1)}%`],
    ["median time to the first claim", seconds(report.firstClaimMs)],
    ["unsold", report.unsold.map(({ code }) => code).join(", ")],
    ["questions left", report.questions.map(({ text }) => text).join(" / ")],
  ];
  const items = report.items.map(({ item, claims, revenue, firstClaimMs }) => [
    ...[item.code, item.stock, claims, item.sold, written(revenue)],
    seconds(firstClaimMs),
  ]);
  return [
    table(["figure", "value"], figures),
    table(["item", "stock", "claims", "sold", "revenue", "first claim"], items),
  ].join("\n\n");
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) =>
    Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  const rule = widths.map((width) => "-".repeat(width));
  return [first, rule, ...rest].map(line).join("\n");
}

function written(amounts: readonly Amount[]): string {
  const each = amounts.map(
    ({ minor, currency }) => `${plainAmount(minor, currency)} ${currency}`,
  );
  return each.length === 0 ? "–" : each.join(" + ");
}

function seconds(ms: number | null): string {
  return ms === null ? "–" : `${(ms / 1000).toFixed(1)} s`;
}
