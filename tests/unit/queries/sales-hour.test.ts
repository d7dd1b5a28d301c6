import { readFileSync } from "node:fs";

import { beforeAll, expect, test } from "vitest";

import { packedBaskets } from "@/lib/model/sales/packed";
import { reportOf, type SalesReport } from "@/lib/model/sales/report";
import { salesCsv, salesJson } from "@/lib/model/sales/sales-file";
import { parsedCsv } from "@/tests/support/parsed-csv";
import { reportTables } from "@/tests/support/selling-doc";
import { HOUR } from "@/tests/support/selling-live";
import { playHour, type SoldHour } from "@/tests/support/selling-played";

let hour: SoldHour;
let report: SalesReport;
beforeAll(async () => {
  hour = await playHour();
  report = reportOf(hour.view.sales, hour.view.asked);
}, 60_000);

interface Counted {
  n: number;
  stock: number;
  price: number;
  claims: number;
  givenBack: number;
  /** Pieces of each sale, and who bought them. */
  sales: { pieces: number; buyer: string }[];
}

/** The hour counted with a pencil, out of the words of docs/selling.md alone. */
const counted: Counted[] = Array.from({ length: 40 }, (_, index) => {
  const n = index + 1;
  const isWanted = n % 10 !== 0;
  const crowd = n <= 22 ? 6 : 5;
  const wanting = Array.from(
    { length: isWanted ? crowd : 0 },
    (_person, at) => {
      const pieces = n % 8 === 0 && at === 2 ? 2 : 1;
      return { pieces, buyer: String((n * 6 + at) % 50) };
    },
  );
  const givenBack = n % 7 === 0 && isWanted ? 1 : 0;
  const stock = 1 + (n % 3) + (n === 15 ? 1 : 0);
  let left = stock;
  const served = wanting.slice(givenBack).map((one) => {
    const pieces = Math.min(left, one.pieces);
    left -= pieces;
    return { ...one, pieces };
  });
  const byHand = n === 30 ? [{ pieces: 1, buyer: "Neighbour" }] : [];
  return {
    ...{ n, stock, claims: wanting.length, givenBack },
    price: 500 + 50 * n - (n === 25 ? 200 : 0),
    sales: [...served.filter(({ pieces }) => pieces > 0), ...byHand],
  };
});

const add = (of: (one: Counted) => number, which = counted) =>
  which.reduce((sum, one) => sum + of(one), 0);
const piecesOf = ({ sales }: Counted) =>
  sales.reduce((sum, { pieces }) => sum + pieces, 0);
const revenueOf = (one: Counted) => piecesOf(one) * one.price;
const euros = (minor: number) => [{ currency: "EUR", minor }];

test("the bytes of the hour are all there, and hold two hundred claims among talk", async () => {
  const { database, comments, view } = hour;
  const stored = await database.events.toArray();
  expect(stored.filter(({ kind }) => kind === "comment")).toHaveLength(
    comments,
  );
  expect(view.comments).toBe(comments);
  expect(add(({ claims }) => claims)).toBe(200);
  expect(report.claims).toBe(200);
});

test("sales, pieces, revenue and what was paid are what a pencil counts", () => {
  expect(report.sales).toBe(add(({ sales }) => sales.length));
  expect(report.pieces).toBe(add(piecesOf));
  expect(report.revenue).toEqual(euros(add(revenueOf)));
  const paid = counted.filter(({ n }) => n % 2 === 0);
  expect(report.paid).toEqual(euros(add(revenueOf, paid)));
});

test("buyers, cancelled claims and those left undecided are what a pencil counts", () => {
  const buyers = counted.flatMap(({ sales }) =>
    sales.map(({ buyer }) => buyer),
  );
  expect(report.buyers).toBe(new Set(buyers).size);
  const cancelled = add(({ givenBack }) => givenBack);
  expect(report.cancelled).toBe(cancelled);
  const byHand = 1;
  const firm = add(({ sales }) => sales.length) - byHand;
  expect(report.undecided).toBe(200 - firm - cancelled);
});

test("the share sold, the time to the first claim, the unsold and the questions are right", () => {
  expect(report.sellThrough).toBe(add(piecesOf) / add(({ stock }) => stock));
  expect(report.firstClaimMs).toBe(4_000);
  expect(report.unsold.map(({ code }) => code)).toEqual(["10", "20", "40"]);
  expect(report.questions.map(({ code, text }) => [code, text])).toEqual([
    ["12", "is 12 dishwasher safe?"],
    ["20", "le 20 existe en bleu ?"],
    ["40", "what size is it?"],
  ]);
});

test("each of the forty items has its own figures", () => {
  const lines = report.items.map(({ item, claims, revenue, firstClaimMs }) => ({
    ...{ code: item.code, stock: item.stock, left: item.left, claims },
    ...{ sold: item.sold, revenue, firstClaimMs },
  }));
  expect(lines).toEqual(
    counted.map((one) => {
      const sold = piecesOf(one);
      return {
        ...{ code: String(one.n), stock: one.stock, left: one.stock - sold },
        ...{ claims: one.claims, sold },
        revenue: sold === 0 ? [] : euros(revenueOf(one)),
        firstClaimMs: one.claims === 0 ? null : 4_000,
      };
    }),
  );
});

test("every claim carries its proof: its words, its rule, its place and the time to the one before", () => {
  const claims = hour.view.sales.sales.filter(({ claim }) => claim.at > 0);
  for (const { claim, rank, behindMs } of claims) {
    expect(claim.text).not.toBe("");
    expect(claim.rule).not.toBe("");
    expect(claim.messageId).toMatch(/^\d{19}$/u);
    expect(behindMs).toBe(rank === 1 ? null : 700);
  }
  const repeated = claims.filter(({ repeats }) => repeats.length > 0);
  expect(repeated.map(({ code }) => code)).toEqual(["9", "18", "27", "36"]);
});

test("a tab that is opened afterwards reads the same", () => {
  expect(hour.later.sales).toEqual(hour.view.sales);
  expect(hour.later.asked).toEqual(hour.view.asked);
});

test("the CSV file adds up to the report", () => {
  const rows = parsedCsv(salesCsv(hour.view.sales));
  expect(rows).toHaveLength(201);
  const cents = rows.reduce(
    (sum, { amount }) => sum + Math.round(100 * Number(amount)),
    0,
  );
  expect(cents).toBe(add(revenueOf));
  const granted = rows.reduce((sum, row) => sum + Number(row.granted), 0);
  expect(granted).toBe(add(piecesOf));
  const shipped = rows.filter(({ status }) => status === "shipped");
  const fourth = counted.filter(({ n }) => n % 4 === 0);
  expect(shipped).toHaveLength(add(({ sales }) => sales.length, fourth));
});

test("the JSON file holds the report, the items and every basket", () => {
  const about = { session: "s", streamer: "h", exportedAt: HOUR.beganAt };
  const file: unknown = JSON.parse(
    salesJson(hour.view.sales, hour.view.asked, about),
  );
  const { items, baskets } = hour.view.sales;
  expect(file).toMatchObject({
    report: JSON.parse(JSON.stringify(report)) as object,
    items: JSON.parse(JSON.stringify(items)) as object,
    buyers: baskets.map(({ totals, status }) => ({ totals, status })),
  });
});

test("labels and packing list have one parcel for each buyer and all that was sold", () => {
  const parcels = packedBaskets(hour.view.sales.baskets);
  expect(parcels).toHaveLength(report.buyers);
  const sales = parcels.flatMap((parcel) => parcel.sales);
  expect(sales.reduce((sum, { granted }) => sum + granted, 0)).toBe(
    add(piecesOf),
  );
  const total = parcels.reduce(
    (sum, { totals }) => sum + (totals[0]?.minor ?? 0),
    0,
  );
  expect(total).toBe(add(revenueOf));
});

test("the document tells the figures that the hour has", () => {
  const text = readFileSync("docs/selling.md", "utf8");
  expect(text).toContain(reportTables(report));
});
