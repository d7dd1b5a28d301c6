import { beforeEach, expect, test } from "vitest";

import { countGaps, readCoverage, readLastGap } from "@/lib/queries/coverage";
import type { CoveredStretch, CoverageRow, SessionRow } from "@/lib/store/rows";

import { aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const LISTENER = { relay: "relay", tab: 7 };
const COVERED: CoveredStretch = {
  ...{ from: 50_000, to: 90_000, cause: null },
  ...{ last: LISTENER, observers: [{ ...LISTENER, to: 90_000 }] },
};
const ROWS: CoverageRow[] = [
  { session: 1, from: 1_000, to: 20_000 },
  { session: 1, from: 20_000, to: 20_900, cause: "reload" },
  { session: 1, from: 20_900, to: 40_000 },
  { session: 1, from: 40_000, to: 50_000, cause: "socket" },
  { session: 1, from: 50_000, to: 90_000 },
  { session: 2, from: 0, to: 99_000, cause: "full" },
];

let database = temporaryDatabase();
beforeEach(() => {
  database = temporaryDatabase();
});

async function fill(session: Partial<SessionRow> = {}, rows = ROWS) {
  await database.sessions.put(aSessionRow({ covered: COVERED, ...session }));
  await database.coverage.bulkPut(rows);
}

test("gaps shorter than a second count in the sum and have no line", async () => {
  await fill();
  expect(await readCoverage(database, 1, 50)).toEqual({
    from: 1_000,
    to: 90_000,
    missedMs: 10_900,
    gapCount: 1,
    gaps: [{ from: 40_000, to: 50_000, cause: "socket" }],
    cut: null,
    suspected: null,
    state: "running",
  });
});

test("of five hundred gaps the newest fifty are listed, newest first", async () => {
  const rows = Array.from({ length: 500 }, (_, index): CoverageRow => {
    const from = index * 10_000;
    return { session: 1, from, to: from + 2_000, cause: "socket" };
  });
  await fill({}, rows);
  const coverage = await readCoverage(database, 1, 50);
  expect(coverage?.gapCount).toBe(500);
  expect(coverage?.gaps).toHaveLength(50);
  expect(coverage?.gaps[0]?.from).toBe(4_990_000);
  expect(coverage?.gaps.at(-1)?.from).toBe(4_500_000);
});

test.each([
  [{ status: "live" }, "running"],
  [{ status: "live", stoppedAt: 90_000 }, "stopped"],
  [{ status: "interrupted" }, "stopped"],
  [{ status: "ended" }, "ended"],
] as const)("a session that is %j is %s", async (session, state) => {
  await fill(session);
  expect((await readCoverage(database, 1, 50))?.state).toBe(state);
});

test("while somebody listens, a cause is a suspicion", async () => {
  await fill({ covered: { ...COVERED, cause: "asleep" } });
  expect(await readCoverage(database, 1, 50)).toMatchObject({
    cut: null,
    suspected: "asleep",
  });
});

test.each([
  ["asleep", "asleep"],
  [null, "socket"],
] as const)(
  "nobody listening, for cause %s, is a cut: %s",
  async (cause, cut) => {
    await fill({ covered: { ...COVERED, observers: [], cause } });
    expect(await readCoverage(database, 1, 50)).toMatchObject({ cut });
  },
);

test("before the first frame, and after a deletion, there is none", async () => {
  await fill({ covered: null });
  expect(await readCoverage(database, 1, 50)).toBeNull();
  expect(await readCoverage(database, 7, 50)).toBeNull();
});

test("the last gap is the newest one that is worth a line", async () => {
  await fill();
  await database.coverage.put({
    ...{ session: 1, from: 90_000, to: 90_500, cause: "worker" },
  });
  expect(await readLastGap(database, 1)).toMatchObject({ cause: "socket" });
  expect(await readLastGap(database, 7)).toBeNull();
});

test("gaps are counted as they are listed", async () => {
  await fill();
  expect(await countGaps(database, 1)).toBe(1);
});
