import fc from "fast-check";
import { expect, test } from "vitest";

import type { SalesAct } from "@/lib/model/sales/facts";
import { SALE_STATUSES } from "@/lib/model/sales/facts";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { SELLING } from "@/lib/model/settings/selling";
import { createSalesReader, type SalesView } from "@/lib/queries/sales";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";
import { aReadTask } from "@/tests/support/read-task";
import { anItem } from "@/tests/support/sales";
import { checkedSales } from "@/tests/support/sales-checked";
import {
  aComment,
  aPerson,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id: SESSION } = aSessionRow();
const BY = {
  ...{ lexicon: sellersLexicon(SELLING.standard), againMs: 120_000 },
};
const CODES = ["12", "13"] as const;

/** What somebody in one of the two tabs does, to the sale that stands at that place on their screen. */
const hand = fc.record({
  tab: fc.constantFrom(0, 1),
  does: fc.constantFrom("mark", "move", "count", "stock", "show", "drop"),
  code: fc.constantFrom(...CODES),
  status: fc.constantFrom(...SALE_STATUSES),
  number: fc.integer({ min: 0, max: 4 }),
});
type Hand = typeof hand extends fc.Arbitrary<infer Value> ? Value : never;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("say" as const),
      by: fc.integer({ min: 1, max: 4 }),
      text: fc.constantFrom(
        ...["jp", "jp 12", "jp 13", "jp 12 x2", "annule", "annule 12"],
      ),
      /** Into the past: TikTok brings some late. */
      lateMs: fc.constantFrom(0, 0, 0, 2_500),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("act" as const), hand }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: fc.constant("both" as const), hand, other: hand },
    }),
  },
  fc.record({ kind: fc.constant("again" as const) }),
  fc.record({ kind: fc.constant("restart" as const) }),
  fc.record({ kind: fc.constant("look" as const), tab: fc.constantFrom(0, 1) }),
  fc.record({ kind: fc.constant("moderate" as const), row: fc.nat(20) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Tab {
  reader: ReturnType<typeof createSalesReader>;
  screen: SalesView;
}

function createStand() {
  const database = temporaryDatabase();
  let [now, rows, uuids, mends] = [NOON, 0, 0, 0];
  let commands = createSalesCommands(database, () => now);
  let last: Parameters<typeof commands.recordSales>[0] | null = null;
  const open = async (): Promise<Tab> => {
    const reader = createSalesReader(database, 1, BY);
    const { task } = aReadTask<SalesView>();
    return { reader, screen: await reader.read(task) };
  };
  const look = async (tab: Tab) => {
    tab.screen = await tab.reader.read(aReadTask<SalesView>().task);
    return tab.screen;
  };
  const ask = async (act: SalesAct) => {
    uuids += 1;
    const request = {
      ...{ session: SESSION, acts: [{ id: `uuid ${String(uuids)}`, act }] },
    };
    last = request;
    await commands.recordSales(request);
  };
  const say = async ({ by, text, lateMs }: Extract<Step, { kind: "say" }>) => {
    rows += 1;
    now += 1_000;
    const user = aPerson(String(by));
    await database.events.put(aComment(rows, now - lateMs, { text, user }));
    await database.sessions.update(1, { nextRow: rows + 1, lastAt: now });
  };
  const moderate = async (row: number) => {
    const event = await database.events.get([1, row]);
    if (event?.kind !== "comment") return;
    mends += 1;
    await database.events.put({ ...event, deleted: true });
    await database.sessions.update(1, { mends });
  };
  return {
    ...{ database, open, look, ask, say, moderate },
    again: () => last && commands.recordSales(last),
    restart: () => {
      commands = createSalesCommands(database, () => now);
    },
    made: () => uuids,
  };
}

function actOf({ does, code, status, number }: Hand, { sales }: SalesView) {
  const sale = sales.sales[number % Math.max(1, sales.sales.length)];
  const claim = sale && { ...sale.claim, code: sale.code };
  const acts: Record<Hand["does"], SalesAct | undefined> = {
    mark: claim && { does: "mark", claim, status },
    move: claim && { does: "move", claim, code },
    count: claim && { does: "count", claim, quantity: number + 1 },
    stock: { does: "item", item: anItem(code, number) },
    show: { does: "show", code: number === 0 ? null : code },
    drop: number === 4 ? { does: "drop", code } : undefined,
  };
  return acts[does] ?? ({ does: "begin" } as const);
}

async function play(steps: readonly Step[]) {
  const stand = createStand();
  await stand.database.sessions.put(aSessionRow());
  for (const code of CODES)
    await stand.ask({ does: "item", item: anItem(code, 2) });
  let tabs: [Tab, Tab] = [await stand.open(), await stand.open()];
  // Each acts on what stands on their own screen, however old that is.
  const act = (by: Hand) =>
    stand.ask(actOf(by, tabs[by.tab === 0 ? 0 : 1].screen));
  for (const one of steps) {
    if (one.kind === "say") await stand.say(one);
    if (one.kind === "act") await act(one.hand);
    if (one.kind === "both") await Promise.all([act(one.hand), act(one.other)]);
    if (one.kind === "again") await stand.again();
    if (one.kind === "moderate") await stand.moderate(one.row);
    if (one.kind === "look")
      checkedSales((await stand.look(tabs[one.tab === 0 ? 0 : 1])).sales);
    if (one.kind === "restart") {
      stand.restart();
      tabs = [await stand.open(), await stand.open()];
    }
  }
  return { stand, tabs };
}

test("two tabs, stale screens, a worker that starts again: nothing is oversold, lost or doubled, and all see the same", async () => {
  const steps = fc.array(step, { minLength: 5, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { stand, tabs } = await play(all);
      const fresh = await stand.open();
      checkedSales(fresh.screen.sales);
      for (const tab of tabs)
        expect((await stand.look(tab)).sales).toEqual(fresh.screen.sales);
      const rows = await stand.database.sales.toArray();
      expect(rows).toHaveLength(stand.made());
      expect(new Set(rows.map(({ at }) => at)).size).toBe(rows.length);
      await stand.database.delete();
    }),
    { numRuns: 60 },
  );
}, 60_000);
