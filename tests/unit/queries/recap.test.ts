import fc from "fast-check";
import { expect, test } from "vitest";

import { addEvent, type Rollups } from "@/lib/derive/rollups";
import { noTallies } from "@/lib/model/tallies";
import { readRecap, readRecapFigures } from "@/lib/queries/recap";
import type { EventRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const UNTIL = 1_790_000_000_000;
const rows = sampleRows({ until: UNTIL, minutes: 12 });

async function recapOfEvents(events: readonly EventRow[]) {
  const database = temporaryDatabase();
  const rollups: Rollups = {
    ...{ session: 1, tallies: noTallies() },
    ...{ people: new Map(), minutes: new Map(), gifts: new Map() },
  };
  for (const event of events) addEvent(rollups, event);
  await fillDatabase(database, {
    ...rows,
    sessions: rows.sessions.map((row) => ({
      ...row,
      tallies: rollups.tallies,
    })),
    people: [...rollups.people.values()],
    minutes: [...rollups.minutes.values()],
    gifts: [...rollups.gifts.values()],
    events: [],
  });
  return readRecap(database, 1);
}

test("events in any order have the same recap", async () => {
  const usual = await recapOfEvents(rows.events);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...rows.events], {
        minLength: rows.events.length,
      }),
      async (events) => {
        expect(await recapOfEvents(events)).toEqual(usual);
      },
    ),
    { numRuns: 12 },
  );
});

test("what the recap says is what the events say", async () => {
  const recap = await recapOfEvents(rows.events);
  const idsOf = (kind: EventRow["kind"]) =>
    new Set(
      rows.events.flatMap((row) =>
        row.kind === kind ? (row.user?.id ?? []) : [],
      ),
    );
  const [commenters, gifters] = [idsOf("comment"), idsOf("gift")];
  expect(recap?.conversions.gifted.count).toBe(gifters.size);
  expect(recap?.conversions.giftedOfCommenters.count).toBe(
    [...gifters].filter((id) => commenters.has(id)).length,
  );
  expect(recap?.durationMs).toBe(12 * 60_000);
  expect(recap?.coveredMs).toBeGreaterThan(0);
  expect(recap?.coveredMs).toBeLessThan(12 * 60_000);
});

test("who gave something without a known price counts as a giver", async () => {
  const priceless = rows.events.map((row) => {
    if (row.kind !== "gift") return row;
    const { price: _, ...gift } = row;
    return gift;
  });
  const usual = await recapOfEvents(rows.events);
  const recap = await recapOfEvents(priceless);
  expect(recap?.conversions).toEqual(usual?.conversions);
  expect(recap?.concentration).toBeNull();
});

test("a session that is gone has no recap, one without anything an empty one", async () => {
  const database = temporaryDatabase();
  expect(await readRecap(database, 1)).toBeNull();
  await database.sessions.put(aSessionRow({ startedAt: null, lastAt: null }));
  expect(await readRecap(database, 1)).toMatchObject({ durationMs: 0 });
});

test("the figures that are there at once are the recap's", async () => {
  const database = temporaryDatabase();
  await fillDatabase(database, rows);
  const recap = await readRecap(database, 1);
  const figures = await readRecapFigures(database, 1);
  expect(figures).not.toBeNull();
  expect(recap).toMatchObject({ ...figures });
});
