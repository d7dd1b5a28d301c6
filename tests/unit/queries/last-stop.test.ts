import { expect, test } from "vitest";

import { readLastStop } from "@/lib/queries/last-stop";
import type { SessionRow } from "@/lib/store/rows";

import { aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const HOUR_MS = 3_600_000;

/** Recorded from noon for an hour, until its tab was closed. */
const STOPPED: Partial<SessionRow> = {
  status: "interrupted",
  covered: {
    ...{ from: NOON, to: NOON + HOUR_MS, cause: "tab", observers: [] },
    last: { relay: "r", tab: 7 },
  },
};

async function lastStop(
  rows: Partial<SessionRow>[],
  now = NOON + 2 * HOUR_MS,
): Promise<unknown> {
  const database = temporaryDatabase();
  const numbered = rows.map((row, index) =>
    aSessionRow({ ...row, number: index + 1, id: `session ${String(index)}` }),
  );
  await database.sessions.bulkPut(
    numbered.map((row, index) => ({ ...row, room: String(index) })),
  );
  return readLastStop(database, now);
}

test("it tells whose recording stopped, when, why, and where the live is", async () => {
  expect(await lastStop([STOPPED])).toEqual({
    session: "session 0",
    handle: "maple.fox",
    url: "https://www.tiktok.com/@maple.fox/live",
    at: NOON + HOUR_MS,
    cause: "tab",
  });
});

test.each<[string, Partial<SessionRow>]>([
  ["goes on", { status: "live" }],
  ["has ended", { status: "ended" }],
  ["the user stopped", { stoppedAt: NOON + HOUR_MS }],
  ["is a demo", { origin: "demo" }],
  ["never heard anything", { covered: null }],
])("a recording that %s did not stop by itself", async (_, changes) => {
  expect(await lastStop([{ ...STOPPED, ...changes }])).toBeNull();
});

test("a live that is recorded after the stop takes its place", async () => {
  const later = { openedAt: NOON + HOUR_MS + 1 };
  expect(await lastStop([STOPPED, later])).toBeNull();
});

test("one that was recorded before and goes on does not", async () => {
  const before = { openedAt: NOON + HOUR_MS - 1 };
  expect(await lastStop([STOPPED, before])).not.toBeNull();
});

test("after half a day it is no news", async () => {
  const stop = NOON + HOUR_MS;
  expect(await lastStop([STOPPED], stop + 12 * HOUR_MS)).not.toBeNull();
  expect(await lastStop([STOPPED], stop + 12 * HOUR_MS + 1)).toBeNull();
});
