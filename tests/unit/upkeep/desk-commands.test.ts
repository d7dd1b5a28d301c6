import { beforeEach, expect, test } from "vitest";

import { deleteSession } from "@/lib/store/delete-session";
import type { LivetapDatabase } from "@/lib/store/database";
import { createDeskCommands } from "@/lib/upkeep/desk-commands";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id: session } = aSessionRow();
const AHEAD_MS = 5_000;
let database: LivetapDatabase;
let now = 0;
beforeEach(async () => {
  now = NOON + AHEAD_MS;
  database = temporaryDatabase();
  await database.sessions.put(
    aSessionRow({ lastAt: NOON, lastFrameAt: NOON + AHEAD_MS }),
  );
});

const commands = () => createDeskCommands(database, () => now);

const kept = async () =>
  (await database.ticks.toArray()).map(({ item, state }) => [item, state]);

test("ticks stand on both clocks, and asked twice there is one", async () => {
  const request = { session, items: ["follow:5"], state: "done" } as const;
  now += 2_000;
  await commands().tickItems(request);
  await commands().tickItems(request);
  expect(await database.ticks.toArray()).toEqual([
    {
      ...{ session: 1, item: "follow:5", state: "done" },
      ...{ at: NOON + 2_000, madeAt: now },
    },
  ]);
});

test("what is put back is gone, and only that", async () => {
  const items = ["follow:5", "follow:6"];
  await commands().tickItems({ session, items, state: "skipped" });
  await commands().untickItems({ session, items: ["follow:5", "follow:9"] });
  expect(await kept()).toEqual([["follow:6", "skipped"]]);
});

test("a session that is gone has no desk, and takes its ticks with it", async () => {
  await commands().tickItems({ session, items: ["follow:5"], state: "done" });
  await deleteSession(database, 1);
  await commands().tickItems({ session, items: ["follow:6"], state: "done" });
  expect(await kept()).toEqual([]);
});

test("in a live whose recording was stopped, time stands still", async () => {
  await database.sessions.update(1, { stoppedAt: NOON });
  now += 2_000;
  const request = { session, items: ["follow:5"], state: "done" } as const;
  await commands().tickItems(request);
  expect(await database.ticks.toArray()).toMatchObject([
    { at: NOON, madeAt: now },
  ]);
});
