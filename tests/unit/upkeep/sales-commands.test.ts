import { beforeEach, expect, test } from "vitest";

import type { SalesAct } from "@/lib/model/sales/facts";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { SELLING } from "@/lib/model/settings/selling";
import { createSalesReader, type SalesView } from "@/lib/queries/sales";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";
import { eraseOwn } from "@/lib/upkeep/unnamed-own";
import { aReadTask } from "@/tests/support/read-task";
import { anItem } from "@/tests/support/sales";
import {
  aComment,
  aPerson,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id } = aSessionRow();
const AHEAD_MS = 5_000;
const item = (stock: number): SalesAct => ({
  ...{ does: "item", item: anItem("12", stock) },
});
let database: LivetapDatabase;
let now = NOON + AHEAD_MS;
let acts = 0;
beforeEach(async () => {
  now = NOON + AHEAD_MS;
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ offsets: [AHEAD_MS] }));
});

async function record(act: SalesAct, uuid = `uuid ${String((acts += 1))}`) {
  const { recordSales } = createSalesCommands(database, () => now);
  await recordSales({ session: id, acts: [{ id: uuid, act }] });
}

const reader = (changes: Partial<typeof SELLING.standard> = {}) =>
  createSalesReader(database, 1, {
    lexicon: sellersLexicon({ ...SELLING.standard, ...changes }),
    againMs: 120_000,
  });

const read = (by = reader()) => by.read(aReadTask<SalesView>().task);

async function comment(row: number, text: string, by = "11") {
  const at = NOON + row * 1000;
  await database.events.put(aComment(row, at, { text, user: aPerson(by) }));
  await database.sessions.update(1, { nextRow: row + 1 });
}

test("acts stand on TikTok's clock, each later than the one before, and once", async () => {
  await record(item(1), "a");
  await record(item(2), "b");
  await record(item(3), "a");
  const rows = await database.sales.orderBy("[session+at]").toArray();
  expect(rows.map((row) => [row.id, row.at])).toEqual([
    ...[
      ["a", NOON + 1],
      ["b", NOON + 2],
    ],
  ]);
});

test("acts come after what is stored already, however far our clock is behind", async () => {
  const lastAt = NOON + 90_000;
  await database.sessions.update(1, { lastAt });
  await record(item(1));
  expect((await database.sales.toArray())[0]?.at).toBe(lastAt + 1);
});

test("what is read bit by bit is what one reads at the end", async () => {
  const going = reader();
  await comment(1, "jp 12");
  expect((await read(going)).sales.beganAt).toBeNull();
  await record(item(2));
  for (const [index, text] of [
    ...["jp 12", "I'll take 12", "hello", "12 in blue?", "annule"],
  ].entries()) {
    await comment(index + 2, text, String(11 + (index % 4)));
    expect((await read(going)).sales).toEqual((await read()).sales);
  }
  const { sales, asked, comments } = await read(going);
  expect(sales.sales.map(({ status, granted }) => [status, granted])).toEqual(
    [
      ...[
        ["cancelled", 0],
        ["pending", 1],
        ["pending", 1],
      ],
    ].slice(0, sales.sales.length),
  );
  expect(asked.map(({ text }) => text)).toEqual(["12 in blue?"]);
  expect(comments).toBe(6);
});

test("a comment that comes late stands in its place", async () => {
  const going = reader();
  await record(item(1));
  await comment(9, "jp 12", "late");
  await read(going);
  const early = aComment(10, NOON + 500, { text: "jp 12" });
  await database.events.put(early);
  const { sales } = (await read(going)).sales;
  expect(sales.map(({ granted }) => granted)).toEqual([1, 0]);
  expect(sales[1]?.behindMs).toBe(8_500);
});

test("a comment that moderation took away is marked, and keeps its claim", async () => {
  const going = reader();
  await record(item(1));
  await comment(1, "jp 12");
  await read(going);
  const row = aComment(1, NOON + 1000, { text: "jp 12", deleted: true });
  await database.events.put(row);
  await database.sessions.update(1, { mends: 1 });
  const [sale] = (await read(going)).sales.sales;
  expect(sale).toMatchObject({ granted: 1, claim: { isDeleted: true } });
});

test("words that the seller left out are no claims, and their own are", async () => {
  await record(item(5));
  await comment(1, "jp 12");
  await comment(2, "zou 12", "13");
  const own = { claims: ["zou"], without: ["JP"] };
  const { sales } = (await read(reader(own))).sales;
  expect(sales.map(({ claim }) => claim.rule)).toEqual(["zou"]);
});

test("a buyer who is erased keeps their sales under another name", async () => {
  await record(item(1));
  await comment(1, "jp 12");
  const [sale] = (await read()).sales.sales;
  if (!sale) throw new Error("no sale");
  await record({ does: "mark", claim: sale.claim, status: "paid" });
  const gone = { id: "gone", handle: "", nickname: "" };
  await eraseOwn(database, 1, {
    isPresent: true,
    rename: (id) => (id === "11" ? gone.id : null),
    mask: (text) => text,
  });
  const kept = JSON.stringify(await database.sales.toArray());
  expect(kept).not.toMatch(/otter|jp 12/iu);
  const [basket] = (await read()).sales.baskets;
  expect(basket).toMatchObject({ buyer: gone, totals: [{ minor: 1250 }] });
});

test("what was sold goes with its session", async () => {
  await record(item(1));
  await deleteSession(database, 1);
  await record(item(2));
  expect(await database.sales.count()).toBe(0);
});
