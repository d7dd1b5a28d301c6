import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import {
  loseSlept,
  retireAll,
  retireSilent,
  retireTab,
  suspectGaps,
} from "@/lib/ingest/retire";
import type { RelayItem } from "@/lib/protocol/port";
import { pageItems } from "@/tests/support/page-items";
import { NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const ROOM = "7300000000000000001";

/** Pages that show one live, each in a tab of its own. */
function start() {
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOON });
  const show = async (relay: string, tab: number, at: number) => {
    const { page, open, frame } = pageItems();
    const send = (...items: RelayItem[]) =>
      ingest({ kind: "batch", relay, items }, tab);
    const hear = (after: number) => {
      page.at = NOON + after;
      return send(frame());
    };
    page.at = NOON + at;
    await send(open(ROOM), frame());
    return hear;
  };
  const session = async () => {
    const row = await database.sessions.get({ room: ROOM });
    if (!row) throw new Error("no session");
    return row;
  };
  const gaps = async () => {
    const rows = await database.coverage.toArray();
    return rows.flatMap(({ from, to, cause }) =>
      cause === undefined ? [] : [[from - NOON, to - NOON, cause]],
    );
  };
  return { database, show, session, gaps };
}

test("a tab that closes ends what only it showed, and the next page ends a gap", async () => {
  const { database, show, session, gaps } = start();
  await show("left", 1, 0);
  await retireTab(database, 1);
  expect((await session()).status).toBe("interrupted");
  await show("right", 2, 9_000);
  expect((await session()).status).toBe("live");
  expect(await gaps()).toEqual([[0, 9_000, "tab"]]);
});

test("a tab that closes while another shows the live leaves it live, without a gap", async () => {
  const { database, show, session, gaps } = start();
  await show("left", 1, 0);
  const hear = await show("right", 2, 1_000);
  await retireTab(database, 1);
  await hear(20_000);
  expect((await session()).status).toBe("live");
  expect(await gaps()).toEqual([]);
});

test("a tab that showed nothing of a live ends nothing", async () => {
  const { database, show, session } = start();
  await show("left", 1, 0);
  await retireTab(database, 9);
  expect((await session()).status).toBe("live");
});

test("the last words of a closed tab are counted and do not make its live live again", async () => {
  const { database, show, session, gaps } = start();
  const hear = await show("left", 1, 0);
  await retireTab(database, 1);
  await hear(400);
  await hear(800);
  const { status, undecodable, covered } = await session();
  expect([status, undecodable]).toEqual(["interrupted", 3]);
  expect(covered).toMatchObject({ to: NOON + 800, observers: [] });
  expect((await database.relays.get("left"))?.tab).toBe(-1);
  await show("right", 2, 5_000);
  expect(await gaps()).toEqual([[800, 5_000, "tab"]]);
});

test("after 90 seconds without a frame a live is interrupted, and no sooner", async () => {
  const { database, show, session, gaps } = start();
  const hear = await show("left", 1, 0);
  await retireSilent(database, NOON + 90_000);
  expect((await session()).status).toBe("live");
  await retireSilent(database, NOON + 90_001);
  expect((await session()).status).toBe("interrupted");
  await hear(100_000);
  expect((await session()).status).toBe("live");
  expect(await gaps()).toEqual([[0, 100_000, "socket"]]);
});

test("a relay that said nothing for a day is forgotten", async () => {
  const { database, show } = start();
  await show("left", 1, 0);
  await retireSilent(database, NOON + 86_400_000);
  expect(await database.relays.count()).toBe(1);
  await retireSilent(database, NOON + 86_400_001);
  expect(await database.relays.count()).toBe(0);
});

test("after the browser ended nothing is live, and no tab's number means what it meant", async () => {
  const { database, show, session, gaps } = start();
  await show("left", 1, 0);
  await retireAll(database);
  expect((await session()).status).toBe("interrupted");
  const [relay] = await database.relays.toArray();
  expect(relay?.tab).toBe(-1);
  await show("right", 1, 3_000);
  expect(await gaps()).toEqual([[0, 3_000, "browser"]]);
});

test("a sleep is a gap in every live that nothing came from since", async () => {
  const { database, show, gaps } = start();
  const hear = await show("left", 1, 0);
  await loseSlept(database, NOON);
  await hear(9_000);
  expect(await gaps()).toEqual([[0, 9_000, "asleep"]]);
  await loseSlept(database, NOON + 8_999);
  await hear(10_000);
  expect(await gaps()).toHaveLength(1);
});

test("an update that a page survives leaves no gap, and one that it does not is named", async () => {
  const { database, show, gaps } = start();
  const hear = await show("left", 1, 0);
  await suspectGaps(database, "update");
  await hear(5_000);
  expect(await gaps()).toEqual([]);
  await suspectGaps(database, "update");
  await hear(60_000);
  expect(await gaps()).toEqual([[5_000, 60_000, "update"]]);
});
