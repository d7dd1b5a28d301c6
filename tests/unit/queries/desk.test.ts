import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";

import { deskOf } from "@/lib/model/desk/desk";
import { createDeskReader, hasTicks } from "@/lib/queries/desk";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";
import { aFollow, aStreakGift, RULES } from "@/tests/support/desk";
import { aReadTask } from "@/tests/support/read-task";
import {
  aComment,
  aPerson,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const KEEP_MS = 1_800_000;
let database: LivetapDatabase;
beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow());
});

const reader = (keepMs = KEEP_MS) => createDeskReader(database, 1, keepMs);

async function deskBy(by = reader()) {
  const read = await by.read(aReadTask().task);
  return deskOf({ ...read, sales: [] }, RULES);
}

/** As a batch of the worker leaves the database. */
async function put(events: readonly EventRow[]): Promise<void> {
  await database.events.bulkPut([...events]);
  const rows = await database.events.toArray();
  const lastAt = Math.max(...rows.map(({ at }) => at));
  const nextRow = Math.max(...rows.map(({ row }) => row)) + 1;
  await database.sessions.update(1, { nextRow, lastAt });
}

function asked(row: number, at = NOON + row * 1000, text = "What size?") {
  return aComment(row, at, { text, user: aPerson(String(row % 4)) });
}

test("what is read bit by bit is what one reads at the end, whatever the batches", async () => {
  const events = [
    ...[asked(1), aFollow(2, "5"), aStreakGift(3, "6", "s1")],
    ...[asked(4), aFollow(5, "6"), aStreakGift(6, "6", "s1"), asked(7)],
  ];
  const property = fc.asyncProperty(
    fc.shuffledSubarray(events, { minLength: events.length }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 7, maxLength: 7 }),
    async (shuffled, sizes) => {
      await database.events.clear();
      const arrived = shuffled.map((event, index) => {
        return { ...event, row: index + 1 };
      });
      const going = reader();
      for (const size of sizes) {
        const batch = arrived.splice(0, size);
        if (batch.length > 0) await put(batch);
        expect(await deskBy(going)).toEqual(await deskBy());
      }
      expect((await deskBy(going)).waiting).toMatchObject([
        { kind: "gift", diamonds: 20 },
        { kind: "question", at: NOON + 1000, lastAt: NOON + 7000 },
        { kind: "follow", parts: [{}, {}] },
      ]);
    },
  );
  await fc.assert(property, { numRuns: 25 });
});

test("what was deleted or erased since leaves the desk", async () => {
  const going = reader();
  await put([asked(1), aFollow(2, "5"), aStreakGift(3, "6", "s1")]);
  expect((await deskBy(going)).waiting).toHaveLength(3);
  await database.events.put({ ...asked(1), deleted: true });
  await database.events.delete([1, 2]);
  await database.sessions.update(1, { mends: 2 });
  expect((await deskBy(going)).waiting).toMatchObject([{ kind: "gift" }]);
});

test("a gift that gets its price later is worth it", async () => {
  const going = reader();
  await put([aStreakGift(1, "6", "s1", { price: 0 })]);
  expect((await deskBy(going)).waiting).toEqual([]);
  await database.events.put(aStreakGift(1, "6", "s1", { price: 25 }));
  await database.sessions.update(1, { mends: 1 });
  expect((await deskBy(going)).waiting).toMatchObject([{ diamonds: 25 }]);
});

test("backlog that comes again as it happens is on the desk", async () => {
  const going = reader();
  await put([{ ...aFollow(1, "5"), history: true }, aFollow(2, "6")]);
  expect((await deskBy(going)).waiting[0]?.parts).toHaveLength(1);
  await database.events.put(aFollow(1, "5"));
  await database.sessions.update(1, { mends: 1 });
  expect((await deskBy(going)).waiting[0]?.parts).toHaveLength(2);
});

test("no more of a long live is read than the desk keeps", async () => {
  const hours = 36_000;
  const old = Array.from({ length: 3_000 }, (_, index) => asked(index + 1));
  await put([...old, asked(hours, NOON + hours * 1000, "How big?")]);
  const going = reader(600_000);
  const { facts } = await going.read(aReadTask().task);
  expect(facts).toHaveLength(1);
  await put([asked(hours + 1, NOON + (hours + 700) * 1000, "How small?")]);
  const later = await going.read(aReadTask().task);
  expect(later.facts).toMatchObject([{ text: "How small?" }]);
});

test("a desk far behind looks only at what it keeps", async () => {
  const going = reader(60_000);
  await put([asked(1)]);
  await going.read(aReadTask().task);
  const many = Array.from({ length: 6_000 }, (_, index) => asked(index + 2));
  await put(many);
  const { facts } = await going.read(aReadTask().task);
  expect(facts).toHaveLength(61);
});

test("a session has ticks once something of it was ticked", async () => {
  expect(await hasTicks(database, 1)).toBe(false);
  const tick = { item: "follow:5", state: "done" as const };
  await database.ticks.put({ ...tick, session: 1, at: NOON, madeAt: NOON });
  expect(await hasTicks(database, 1)).toBe(true);
  expect(await hasTicks(database, 2)).toBe(false);
});
