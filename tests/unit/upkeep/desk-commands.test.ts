import { beforeEach, expect, test } from "vitest";

import { deleteSession } from "@/lib/store/delete-session";
import type { LivetapDatabase } from "@/lib/store/database";
import { adopt } from "@/lib/upkeep/adopt";
import { createDeskCommands } from "@/lib/upkeep/desk-commands";
import { eraseFromTicks } from "@/lib/upkeep/erase-ticks";
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

test("nothing of somebody who was erased is left among the ticks", async () => {
  const items = ["follow:6899", "gift:6899 5655 1", "question:ab", "follow:7"];
  await commands().tickItems({ session, items, state: "done" });
  await eraseFromTicks(database, "6899");
  expect(await kept()).toEqual([
    ...[
      ["follow:7", "done"],
      ["question:ab", "done"],
    ],
  ]);
});

test("a session that is merged takes the later of two ticks", async () => {
  const old = { session: 1, at: NOON };
  await database.ticks.bulkPut([
    { ...old, item: "follow:5", state: "done", madeAt: NOON },
    { ...old, item: "follow:6", state: "done", madeAt: NOON + 9 },
    {
      ...old,
      session: 2,
      item: "follow:5",
      state: "skipped",
      madeAt: NOON + 1,
    },
    {
      ...old,
      session: 2,
      item: "follow:6",
      state: "skipped",
      madeAt: NOON + 1,
    },
  ]);
  const merged = aSessionRow({ number: 2, id: "another", adopts: [1] });
  await database.sessions.put(merged);
  await adopt(database, 2);
  expect(await database.ticks.toArray()).toMatchObject([
    { session: 2, item: "follow:5", state: "skipped" },
    { session: 2, item: "follow:6", state: "done" },
  ]);
});
