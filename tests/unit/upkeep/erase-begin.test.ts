import { expect, test } from "vitest";

import { createBlockList } from "@/lib/store/block-list";
import { beginErasure } from "@/lib/upkeep/erase-begin";
import { aPersonRow, aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const REQUEST = { person: "11", mode: "anonymise", block: false } as const;

async function withPerson() {
  const database = temporaryDatabase();
  await database.sessions.add(aSessionRow());
  const [handle, nickname] = ["otter.old", "Old Otter"];
  const names = [{ firstAt: NOON, handle, nickname }];
  await database.people.add(aPersonRow("11", { names }));
  return database;
}

test("every name that the person had in a live is looked for", async () => {
  const database = await withPerson();
  await beginErasure(database, REQUEST, NOON);
  expect(await database.erasures.toArray()).toMatchObject([
    {
      task: {
        handles: ["otter.11", "otter.old"],
        nicknames: ["Otter 11", "Old Otter"],
      },
    },
  ]);
});

test("whoever is to stay erased is blocked from the beginning, under the pseudonym of the erasure", async () => {
  const database = await withPerson();
  await beginErasure(database, { ...REQUEST, block: true }, NOON);
  const blocks = await createBlockList(database);
  expect(blocks.includes("11")).toBe(true);
  expect(blocks.includes("12")).toBe(false);
  const [[block], [erasure]] = await Promise.all([
    database.blocks.toArray(),
    database.erasures.toArray(),
  ]);
  expect(erasure?.hash).toBe(block?.hash);
});

test("whoever is not to stay erased is not blocked", async () => {
  const database = await withPerson();
  await beginErasure(database, REQUEST, NOON);
  expect(await database.blocks.count()).toBe(0);
});
