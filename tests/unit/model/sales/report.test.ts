import { beforeAll, expect, test } from "vitest";

import { reportOf, type SalesReport } from "@/lib/model/sales/report";
import { salesCsv, salesJson } from "@/lib/model/sales/sales-file";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { SELLING } from "@/lib/model/settings/selling";
import { createSalesReader, type SalesView } from "@/lib/queries/sales";
import { aReadTask } from "@/tests/support/read-task";
import {
  claimsOn,
  HOUR,
  itemOf,
  sellingHour,
} from "@/tests/support/selling-live";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let view: SalesView;
let report: SalesReport;
beforeAll(async () => {
  const database = temporaryDatabase();
  const { comments, acts } = sellingHour();
  await database.sessions.put(aSessionRow({ nextRow: comments.length + 1 }));
  await database.events.bulkPut(comments);
  await database.sales.bulkPut(acts);
  const by = { lexicon: sellersLexicon(SELLING.standard), againMs: 120_000 };
  const reader = createSalesReader(database, 1, by);
  view = await reader.read(aReadTask<SalesView>().task);
  report = reportOf(view.sales, view.asked);
});

const numbers = Array.from({ length: HOUR.items }, (_, index) => index + 1);
/** Pieces sold of an item: never more than there are, nor than were claimed and not given back. */
const soldOf = (n: number) =>
  Math.min(
    itemOf(n).stock,
    claimsOn(n) - (n % 7 === 0 && n % 10 !== 0 ? 1 : 0),
  );
const sum = (of: (n: number) => number, which = numbers) =>
  which.reduce((total, n) => total + of(n), 0);

test("the hour has two hundred claims, every one of them read out of its comment", () => {
  expect(sum(claimsOn)).toBe(200);
  expect(report.claims).toBe(200);
  expect(view.sales.sales.every(({ claim }) => claim.rule !== "")).toBe(true);
});

test("sales, pieces and revenue of the hour are what one adds up by hand", () => {
  const revenue = (n: number) => soldOf(n) * (500 + 50 * n);
  const paid = numbers.filter((n) => n % 2 === 0);
  expect(report).toMatchObject({
    sales: sum(soldOf),
    pieces: sum(soldOf),
    revenue: [{ currency: "EUR", minor: sum(revenue) }],
    paid: [{ currency: "EUR", minor: sum(revenue, paid) }],
  });
  expect([
    report.pieces,
    report.revenue[0]?.minor,
    report.paid[0]?.minor,
  ]).toEqual([72, 107_850, 49_700]);
});

test("of the claims those given back are cancelled and those without a piece are left undecided", () => {
  const given = numbers.filter((n) => n % 7 === 0 && n % 10 !== 0);
  expect(report.cancelled).toBe(given.length);
  expect(report.cancelled).toBe(5);
  expect(report.undecided).toBe(200 - 72 - 5);
});

test("the share sold, the time to the first claim and what nobody wanted are told", () => {
  const stock = sum((n) => itemOf(n).stock);
  expect(report.sellThrough).toBeCloseTo(sum(soldOf) / stock, 12);
  expect(stock).toBe(80);
  expect(report.firstClaimMs).toBe(4_000);
  expect(report.items.map(({ firstClaimMs }) => firstClaimMs)).toEqual(
    numbers.map((n) => (n % 10 === 0 ? null : 4_000)),
  );
  expect(report.unsold.map(({ code }) => code)).toEqual([
    ...["10", "20", "30", "40"],
  ]);
});

test("every item's own line is right", () => {
  for (const [index, line] of report.items.entries()) {
    const n = index + 1;
    expect(line.item.sold).toBe(soldOf(n));
    expect(line.claims).toBe(claimsOn(n));
    expect(line.revenue[0]?.minor ?? 0).toBe(soldOf(n) * (500 + 50 * n));
  }
});

test("baskets and revenue are one sum", () => {
  const firm = view.sales.sales.filter(({ status }) => status !== "pending");
  const total = firm.reduce(
    (all, { granted, price }) => all + granted * (price?.minor ?? 0),
    0,
  );
  expect(total).toBe(report.revenue[0]?.minor);
  expect(report.buyers).toBe(
    new Set(firm.filter((s) => s.granted > 0).map((s) => s.claim.buyer.id))
      .size,
  );
});

test("questions about an item that nobody answered are told, others are not", () => {
  expect(report.questions.map(({ text }) => text)).toEqual([
    ...["is 12 dishwasher safe?", "le 20 existe en bleu ?"],
  ]);
});

test("a file of the sales has one line for each claim and no formula", async () => {
  const database = temporaryDatabase();
  const user = { id: "9", handle: "h", nickname: '=HYPERLINK("x")' };
  await database.sessions.put(aSessionRow({ nextRow: 2 }));
  await database.events.put(aComment(1, NOON + 500, { text: "jp 12", user }));
  await database.sales.put({
    ...{ session: 1, id: "1", at: NOON, storedAt: 0 },
    act: { does: "item", item: itemOf(12) },
  });
  const by = { lexicon: sellersLexicon(SELLING.standard), againMs: 0 };
  const reader = createSalesReader(database, 1, by);
  const { sales } = await reader.read(aReadTask<SalesView>().task);
  const [, line = ""] = salesCsv(sales).split("\r\n");
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain("11.00,11.00,EUR,pending,jp 12,jp");
  expect(salesCsv(view.sales).trim().split("\r\n")).toHaveLength(201);
  const about = { session: "s", streamer: "h", exportedAt: 1 };
  const file = JSON.parse(salesJson(view.sales, view.asked, about)) as object;
  expect(file).toMatchObject({ report: { pieces: 72 }, version: 1 });
});
