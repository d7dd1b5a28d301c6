import { expect, test } from "vitest";

import type { SalesAct, SalesFact } from "@/lib/model/sales/facts";
import { foldSales } from "@/lib/model/sales/fold-sales";
import {
  aCancel,
  aClaim,
  AGAIN_MS,
  anAct,
  anItem,
} from "@/tests/support/sales";

const stocked = (stock: number, second = 0) =>
  anAct(second, { does: "item", item: anItem("12", stock) });
const mark = (
  second: number,
  claim: ReturnType<typeof aClaim>,
  status: Extract<SalesAct, { does: "mark" }>["status"],
) => anAct(second, { does: "mark", claim, status });

function told(...facts: SalesFact[]): string[] {
  return foldSales(facts, AGAIN_MS).sales.map(
    ({ claim, status, granted, quantity }) =>
      `${claim.buyer.handle} ${status} ${String(granted)}/${String(quantity)}`,
  );
}

test("who claimed first has the last piece, and the next one waits", () => {
  const facts = [stocked(1), aClaim(2, "b"), aClaim(1, "a")];
  expect(told(...facts)).toEqual(["a pending 1/1", "b pending 0/1"]);
  const { items, sales } = foldSales(facts, AGAIN_MS);
  expect(items[0]).toMatchObject({ left: 0, sold: 0, wanted: 1 });
  expect(sales.map(({ rank, behindMs }) => [rank, behindMs])).toEqual([
    [1, null],
    [2, 1000],
  ]);
});

test("of two claims of one millisecond the lower message id comes first", () => {
  const late = aClaim(1, "late", { messageId: "7400000000000000010" });
  const early = aClaim(2, "early", {
    ...{ at: late.at, messageId: "7400000000000000009" },
  });
  expect(told(stocked(1), late, early)).toEqual([
    ...["early pending 1/1", "late pending 0/1"],
  ]);
});

test("a cancelled claim goes to the next in the waiting list", () => {
  const facts = [stocked(1), aClaim(1, "a"), aClaim(2, "b"), aClaim(3, "c")];
  expect(told(...facts, aCancel(4, "a"))).toEqual([
    ...["a cancelled 0/1", "b pending 1/1", "c pending 0/1"],
  ]);
});

test("more stock goes to those who wait, in their order", () => {
  const facts = [stocked(1), aClaim(1, "a"), aClaim(2, "b", { quantity: 2 })];
  expect(told(...facts, stocked(2, 9))).toEqual([
    ...["a pending 1/1", "b pending 1/2"],
  ]);
});

test("a claim that comes late takes nothing from somebody who was promised", () => {
  const [early, promised] = [aClaim(1, "early"), aClaim(2, "promised")];
  const facts = [stocked(1), early, promised, mark(3, promised, "confirmed")];
  expect(told(...facts)).toEqual([
    ...["early pending 0/1", "promised confirmed 1/1"],
  ]);
  expect(told(...facts, mark(4, early, "paid"))).toEqual([
    ...["early paid 0/1", "promised confirmed 1/1"],
  ]);
});

test("more pieces for one buyer are not taken from another who was promised", () => {
  const [a, b] = [aClaim(1, "a"), aClaim(2, "b")];
  const promised = [mark(3, a, "confirmed"), mark(4, b, "confirmed")];
  const more = anAct(5, { does: "count", claim: a, quantity: 3 });
  expect(told(stocked(2), a, b, ...promised, more)).toEqual([
    ...["a confirmed 1/3", "b confirmed 1/1"],
  ]);
});

test("the same claim again is one claim, but not with another quantity or much later", () => {
  const again = [aClaim(1, "a"), aClaim(30, "a"), aClaim(140, "a")];
  expect(told(stocked(9), ...again)).toHaveLength(1);
  const [sale] = foldSales([stocked(9), ...again], AGAIN_MS).sales;
  expect(sale?.repeats).toHaveLength(2);
  expect(told(stocked(9), ...again, aClaim(261, "a"))).toHaveLength(2);
  const two = aClaim(2, "a", { quantity: 2 });
  expect(told(stocked(9), aClaim(1, "a"), two)).toHaveLength(2);
});

test("a claim without an item is for the one that was shown when it was written", () => {
  const show = (second: number, code: string) =>
    anAct(second, { does: "show", code });
  const { sales } = foldSales(
    [
      ...[aClaim(6, "b", { code: null }), aClaim(3, "a", { code: null })],
      ...[stocked(1), show(1, "12"), show(5, "13")],
    ],
    AGAIN_MS,
  );
  expect(sales.map(({ code }) => code)).toEqual(["12", "13"]);
});

test("a cancel word gives back the newest open claim, or the item it names", () => {
  const other = aClaim(2, "a", { code: "13" });
  const facts = [stocked(3), aClaim(1, "a"), other];
  const left = (...more: SalesFact[]) =>
    foldSales([...facts, ...more], AGAIN_MS)
      .sales.filter(({ status }) => status === "pending")
      .map(({ code }) => code);
  expect(left(aCancel(3, "a"))).toEqual(["12"]);
  expect(left(aCancel(3, "a", ["12"]))).toEqual(["13"]);
  expect(left(aCancel(3, "b"))).toEqual(["12", "13"]);
});

test("what was paid is not given back by a word, but the seller is told", () => {
  const claim = aClaim(1, "a");
  const facts = [stocked(1), claim, mark(2, claim, "paid"), aCancel(3, "a")];
  const [sale] = foldSales(facts, AGAIN_MS).sales;
  expect(sale).toMatchObject({ status: "paid", isCancelAsked: true });
});

test("a sale stands when nothing reads its comment as a claim any longer", () => {
  const claim = aClaim(1, "a");
  const act = mark(2, claim, "confirmed");
  expect(told(stocked(1), act)).toEqual(told(stocked(1), claim, act));
  expect(told(stocked(1), act)).toEqual(["a confirmed 1/1"]);
});

test("a sale of no comment takes its place when it is made", () => {
  const hand = aClaim(0, "hand", { id: "uuid", at: 0, messageId: "" });
  const facts = [stocked(2), aClaim(1, "a"), aClaim(9, "b")];
  expect(told(...facts, mark(5, hand, "confirmed"))).toEqual([
    ...["a pending 1/1", "hand confirmed 1/1", "b pending 0/1"],
  ]);
});

test("what was promised keeps its price, what is open has the item's", () => {
  const [a, b] = [aClaim(1, "a"), aClaim(2, "b")];
  const dearer = anItem("12", 2, { price: 1999 });
  const { baskets } = foldSales(
    [
      ...[stocked(2), a, b, mark(3, a, "confirmed")],
      anAct(4, { does: "item", item: dearer }),
    ],
    AGAIN_MS,
  );
  expect(baskets.map(({ totals }) => totals[0]?.minor)).toEqual([1250, 1999]);
});

test("talk before the selling began is no claim", () => {
  expect(told(aClaim(1, "a"), stocked(1, 2), aClaim(3, "b"))).toEqual([
    "b pending 1/1",
  ]);
});

test("what the seller did to a claim stands though their clock is behind", () => {
  const claim = aClaim(9, "a");
  const facts = [stocked(1), mark(2, claim, "confirmed"), claim];
  expect(told(...facts)).toEqual(["a confirmed 1/1"]);
  expect(told(...facts, aClaim(12, "a"))).toHaveLength(2);
  expect(told(...facts, aCancel(10, "a"))).toEqual(["a cancelled 0/1"]);
});

test("who paid keeps the piece, though somebody else was promised one that is not there", () => {
  const [first, second] = [aClaim(1, "a"), aClaim(2, "b")];
  const { sales } = foldSales(
    [
      ...[anAct(0, { does: "item", item: anItem("12", 1) }), first, second],
      ...[mark(10, first, "confirmed"), mark(11, second, "confirmed")],
      mark(12, first, "paid"),
    ],
    AGAIN_MS,
  );
  expect(sales.map(({ granted }) => granted)).toEqual([1, 0]);
});

test("what the seller wrote down by hand is no rival of a claim", () => {
  const byHand = { ...aClaim(5, "c"), id: "by hand", at: 0, messageId: "" };
  const { sales } = foldSales(
    [
      ...[anAct(0, { does: "item", item: anItem("12", 3) }), aClaim(1, "a")],
      anAct(2, { does: "mark", claim: byHand, status: "confirmed" }),
      aClaim(4, "b"),
    ],
    AGAIN_MS,
  );
  expect(sales.map(({ rank, behindMs }) => [rank, behindMs])).toEqual([
    ...[
      [1, null],
      [0, null],
      [2, 3_000],
    ],
  ]);
});
