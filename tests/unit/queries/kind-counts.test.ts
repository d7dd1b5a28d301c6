import { expect, test } from "vitest";

import { readBattleStates } from "@/lib/queries/battle-states";
import { readKindCounts } from "@/lib/queries/kind-counts";
import { readLabelSplit } from "@/lib/queries/label-split";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { aGift, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const rows = sampleRows({ until: 1_790_000_000_000, minutes: 12 });

test("the kinds of a session are counted as its events are", async () => {
  const database = temporaryDatabase();
  await fillDatabase(database, rows);
  const counts = await readKindCounts(database, 1);
  const expected = new Map<string, number>();
  for (const { kind } of rows.events)
    expected.set(kind, (expected.get(kind) ?? 0) + 1);
  expect(new Map(counts.map(({ kind, count }) => [kind, count]))).toEqual(
    expected,
  );
  const sizes = counts.map(({ count }) => count);
  expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
});

test("gifts with a label have the diamonds of the file", async () => {
  const database = temporaryDatabase();
  await fillDatabase(database, rows);
  const split = await readLabelSplit(database, 1, {
    labels: [{ id: "a", name: "A", sign: "circle" }],
    assigned: rows.gifts.map(({ gift }) => ({ gift, label: "a" })),
  });
  const [all] = split?.shares ?? [];
  expect(all).toMatchObject({
    diamonds: rows.sessions[0]?.tallies.diamonds,
    givers: rows.sessions[0]?.tallies.gifters,
    share: 1,
  });
  expect(split?.otherDiamonds).toBe(0);
});

test("a session that is gone has neither kinds nor battles nor gifts", async () => {
  const database = temporaryDatabase();
  const labels = { labels: [], assigned: [] };
  expect(await readKindCounts(database, 1)).toEqual([]);
  expect(await readBattleStates(database, 1)).toEqual([]);
  expect(await readLabelSplit(database, 1, labels)).toBeNull();
});

test("what came since the last counting is counted", async () => {
  const database = temporaryDatabase();
  await fillDatabase(database, rows);
  const giftsOf = async () =>
    (await readKindCounts(database, 1)).find(({ kind }) => kind === "gift")
      ?.count ?? 0;
  const before = await giftsOf();
  const nextRow = rows.sessions[0]?.nextRow ?? 0;
  await database.events.put(aGift(nextRow, NOON));
  await database.sessions.update(1, { nextRow: nextRow + 1 });
  expect(await giftsOf()).toBe(before + 1);
});
