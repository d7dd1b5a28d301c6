import fc from "fast-check";
import { expect, test } from "vitest";

import { figureNow, isGoalReached } from "@/lib/model/goals/goal";
import { soldAt, soldIn, soldOf, type SoldSoFar } from "@/lib/model/goals/sold";
import { foldSales } from "@/lib/model/sales/fold-sales";
import { noTallies, totalsOf } from "@/lib/model/tallies";
import { aClaim, AGAIN_MS, anAct, anItem } from "@/tests/support/sales";

const sale = fc.record({
  at: fc.nat(1_000),
  pieces: fc.integer({ min: 1, max: 9 }),
  minor: fc.nat(1e6),
});
const figure = fc.constantFrom("pieces" as const, "revenue" as const);
const soFar = fc.array(sale, { maxLength: 20 }).map((sold): SoldSoFar => ({
  currency: "EUR",
  sold: sold.toSorted((left, right) => left.at - right.at),
}));

test("a goal about sales is reached exactly when a sale reached it", () => {
  fc.assert(
    fc.property(
      soFar,
      figure,
      fc.integer({ min: 1, max: 20_000 }),
      (sold, about, target) => {
        const shown = {
          ...{ totals: totalsOf(noTallies(), ""), sold },
          ...{ lastAt: null, liveStartedAt: null, startedAt: null },
        };
        const goal = { id: "1", figure: about, target, streamer: "" };
        const at = soldAt(sold, about, target);
        expect(isGoalReached(goal, shown)).toBe(at !== null);
        if (at === null) return;
        expect(soldIn(sold, about, { until: at })).toBeLessThan(target);
        expect(soldIn(sold, about, { until: at + 1 })).toBeGreaterThanOrEqual(
          target,
        );
      },
    ),
  );
});

test("what came before a time and since is all that there is", () => {
  fc.assert(
    fc.property(soFar, fc.nat(1_000), (sold, time) => {
      const before = soldIn(sold, "pieces", { until: time });
      const since = soldIn(sold, "pieces", { since: time });
      expect(before + since).toBe(soldIn(sold, "pieces"));
    }),
  );
});

test("cents are summed before they are made euros, and nothing is known where nothing is sold", () => {
  const tenth = { at: 1, pieces: 1, minor: 10 };
  const sold = { currency: "EUR", sold: [tenth, tenth, tenth] };
  expect(soldIn(sold, "revenue")).toBe(0.3);
  const shown = {
    totals: totalsOf(noTallies(), ""),
    ...{ lastAt: null, liveStartedAt: null, startedAt: null },
  };
  expect(figureNow("revenue", shown)).toBeNull();
});

test("what the seller confirmed counts, with its pieces, and its price in one currency only", () => {
  const bowl = anItem("12", 9);
  const vase = anItem("7", 9, { currency: "USD" });
  const claims = ["12", "7", "12"].map((code, index) =>
    aClaim(index + 3, `buyer${String(index)}`, { code, quantity: 2 }),
  );
  const marks = claims
    .slice(0, 2)
    .map(({ kind: _, ...claim }, index) =>
      anAct(20 + index, { does: "mark", claim, status: "confirmed" }),
    );
  const acts = [bowl, vase].map((item, index) =>
    anAct(index, { does: "item", item }),
  );
  const { sales } = foldSales([...acts, ...claims, ...marks], AGAIN_MS);
  const { sold } = soldOf(sales, "EUR");
  expect(sold.map(({ pieces, minor }) => [pieces, minor])).toEqual([
    [2, 2 * bowl.price],
    [2, 0],
  ]);
});
