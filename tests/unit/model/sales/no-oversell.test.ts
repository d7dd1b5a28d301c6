import fc from "fast-check";
import { expect, test } from "vitest";

import type { ClaimFact, SalesFact } from "@/lib/model/sales/facts";
import { SALE_STATUSES } from "@/lib/model/sales/facts";
import { foldSales } from "@/lib/model/sales/fold-sales";
import { isFirm, type Sale } from "@/lib/model/sales/sale";
import {
  aCancel,
  aClaim,
  AGAIN_MS,
  anAct,
  anItem,
} from "@/tests/support/sales";
import { checkedSales } from "@/tests/support/sales-checked";

const second = fc.integer({ min: 0, max: 400 });
const name = fc.constantFrom("a", "b", "c", "d", "e");
const code = fc.constantFrom("12", "13", "14");
const quantity = fc.integer({ min: 1, max: 4 });

const claim: fc.Arbitrary<ClaimFact> = fc
  .record({ second, name, code: fc.option(code), quantity })
  .map(({ second: at, name: by, code: of, quantity: pieces }) =>
    aClaim(at, by, { code: of, quantity: pieces }),
  );

const act: fc.Arbitrary<SalesFact> = fc.oneof(
  fc
    .record({ second, code, stock: fc.integer({ min: 0, max: 5 }) })
    .map(({ second: at, code: of, stock }) =>
      anAct(at, { does: "item", item: anItem(of, stock) }),
    ),
  fc
    .record({ second, code: fc.option(code) })
    .map(({ second: at, code: of }) => anAct(at, { does: "show", code: of })),
  fc
    .record({ second, code })
    .map(({ second: at, code: of }) => anAct(at, { does: "drop", code: of })),
  fc
    .record({ second, claim, status: fc.constantFrom(...SALE_STATUSES) })
    .map(({ second: at, ...marked }) => anAct(at, { does: "mark", ...marked })),
  fc
    .record({ second, claim, code })
    .map(({ second: at, ...moved }) => anAct(at, { does: "move", ...moved })),
  fc
    .record({ second, claim, quantity })
    .map(({ second: at, ...more }) => anAct(at, { does: "count", ...more })),
);

const cancel = fc
  .record({ second, name, codes: fc.array(code, { maxLength: 1 }) })
  .map(({ second: at, name: by, codes }) => aCancel(at, by, codes));

/** Each act of a session has a time of its own, whichever tab it came from: the worker sees to it. */
const facts = fc
  .array(fc.oneof({ weight: 4, arbitrary: claim }, act, cancel), {
    ...{ minLength: 1, maxLength: 60 },
  })
  .map((all) => [
    ...new Map(all.map((fact) => [`${fact.kind} ${fact.id}`, fact])).values(),
  ]);

test("nothing is oversold and nobody is passed over, whatever is claimed, cancelled and edited", () => {
  fc.assert(
    fc.property(facts, (all) => {
      for (let count = 1; count <= all.length; count += 7)
        checkedSales(foldSales(all.slice(0, count), AGAIN_MS));
      checkedSales(foldSales(all, AGAIN_MS));
    }),
    { numRuns: 300 },
  );
});

test("what the seller last said of a sale is what it is, unless the buyer gave it back", () => {
  fc.assert(
    fc.property(facts, (all) => {
      const last = new Map<string, [at: number, status: string]>();
      for (const fact of all)
        if (fact.kind === "act" && fact.act.does === "mark") {
          const { claim: of, status } = fact.act;
          if (fact.at > (last.get(of.id)?.[0] ?? 0))
            last.set(of.id, [fact.at, status]);
        }
      for (const sale of foldSales(all, AGAIN_MS).sales) {
        const said = last.get(sale.id)?.[1];
        if (said !== undefined && !sale.isCancelAsked)
          expect(sale.status).toBe(said);
      }
    }),
    { numRuns: 300 },
  );
});

test("the order, batches and repetitions in which facts come change nothing", () => {
  const shuffled = facts.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all, ...all], {
        minLength: all.length * 2,
      }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(foldSales(mixed, AGAIN_MS)).toEqual(foldSales(all, AGAIN_MS));
    }),
    { numRuns: 300 },
  );
});

test("what was promised is taken from nobody by what others claim, give back or are promised", () => {
  const others = fc.array(fc.oneof(claim, cancel, act), { maxLength: 30 });
  fc.assert(
    fc.property(facts, others, (before, after) => {
      const promised = foldSales(before, AGAIN_MS).sales.filter(isKept);
      const lastAt = Math.max(...before.map(({ at }) => at));
      const later = after
        .filter((fact) => !touches(fact, promised))
        .map((fact, index) => {
          const at = fact.kind === "act" ? lastAt + 1 + index : fact.at;
          return { ...fact, at, id: `later ${String(index)} ${fact.id}` };
        });
      const { sales } = foldSales([...before, ...later], AGAIN_MS);
      for (const { id, granted } of promised)
        expect(sales.find((sale) => sale.id === id)?.granted).toBe(granted);
    }),
    { numRuns: 300 },
  );
});

/** The seller's word stands for all of it, and there was enough of it. */
function isKept(sale: Sale): boolean {
  return isFirm(sale) && sale.granted === sale.quantity;
}

/** Of what belongs to a promise, or changes an item or what is shown: that may take it back. */
function touches(fact: SalesFact, promised: readonly Sale[]): boolean {
  if (fact.kind === "claim") return false;
  if (fact.kind === "cancel")
    return promised.some(({ claim: { buyer } }) => buyer.id === fact.buyer.id);
  const { act: done } = fact;
  return "claim" in done
    ? promised.some(({ id }) => id === done.claim.id)
    : done.does !== "begin";
}

test("no sum loses a cent", () => {
  const priced = fc.array(fc.integer({ min: 0, max: 1e7 }), { maxLength: 30 });
  fc.assert(
    fc.property(priced, (prices) => {
      const all = prices.flatMap((price, index) => {
        const item = anItem(String(index + 1), 1, { price });
        return [
          anAct(index / 1000, { does: "item", item }),
          aClaim(index + 1, "a", { code: item.code }),
        ];
      });
      const { baskets } = foldSales(all, AGAIN_MS);
      const sum = prices.reduce((total, price) => total + price, 0);
      expect(baskets[0]?.totals[0]?.minor ?? 0).toBe(sum);
    }),
  );
});
