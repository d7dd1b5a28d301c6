import fc from "fast-check";
import { expect, test } from "vitest";

import { soldOf } from "@/lib/model/goals/sold";
import { foldSales } from "@/lib/model/sales/fold-sales";
import { SALE_STATUSES, type SalesAct } from "@/lib/model/sales/facts";
import { readSoldByActs } from "@/lib/upkeep/sold-acts";
import { aClaim, AGAIN_MS, anAct, anItem } from "@/tests/support/sales";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const claims = [1, 2, 3].map((second) => {
  const { kind: _, ...claim } = aClaim(second, `buyer${String(second)}`, {
    code: second === 3 ? "7" : "12",
    quantity: second,
  });
  return claim;
});

const act: fc.Arbitrary<SalesAct> = fc.oneof(
  fc.record({
    does: fc.constant("item" as const),
    item: fc
      .record({
        code: fc.constantFrom("7", "12"),
        stock: fc.nat(5),
        currency: fc.constantFrom("EUR", "USD"),
      })
      .map(({ code, stock, currency }) => anItem(code, stock, { currency })),
  }),
  fc.record({
    does: fc.constant("mark" as const),
    claim: fc.constantFrom(...claims),
    status: fc.constantFrom(...SALE_STATUSES),
  }),
);

test("what the acts say was sold is what the whole fold says of them, comments or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const facts = acts.map((one, index) => ({
        ...anAct(10 + index, one),
        id: String(index),
      }));
      const { sales } = temporaryDatabase();
      await sales.bulkAdd(
        facts.map(({ id, at, act: done }) => ({
          ...{ session: 1, id, at, act: done, storedAt: at },
        })),
      );
      const pending = aClaim(0, "eager", { quantity: 9 });
      const whole = foldSales([pending, ...facts], AGAIN_MS).sales;
      const sold = await readSoldByActs({ sales }, 1, "EUR");
      if (acts.length === 0) expect(sold).toBeNull();
      else expect(sold).toEqual(soldOf(whole, "EUR"));
    }),
    { numRuns: 60 },
  );
});
