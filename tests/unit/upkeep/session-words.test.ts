import { expect, test } from "vitest";

import { keptWords } from "@/lib/model/session-words";
import {
  createSessionListReader,
  readKnownTags,
} from "@/lib/queries/session-list";
import { createDescribeCommands } from "@/lib/upkeep/session-words";

import { aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

async function oneSession() {
  const database = temporaryDatabase();
  const row = aSessionRow();
  await database.sessions.put(row);
  const { describeSession } = createDescribeCommands(database);
  return { database, describeSession, session: row.id };
}

test("what is told is kept, what is not told stays, what is empty goes", async () => {
  const { database, describeSession, session } = await oneSession();
  await describeSession({ session, name: " Market ", tags: ["a", "a", " "] });
  expect(await database.sessions.get(1)).toMatchObject({
    ...{ name: "Market", tags: ["a"] },
  });
  await describeSession({ session, note: "bright" });
  expect(await database.sessions.get(1)).toMatchObject({
    ...{ name: "Market", note: "bright", tags: ["a"] },
  });
  await describeSession({ session, name: "", note: " ", tags: [] });
  expect(await database.sessions.get(1)).toEqual(aSessionRow());
});

test("a session that is gone is no error", async () => {
  const { database, describeSession } = await oneSession();
  await describeSession({ session: "gone", name: "x" });
  expect(await database.sessions.get(1)).toEqual(aSessionRow());
});

test("nothing is kept longer than it can be shown", () => {
  const tags = Array.from({ length: 50 }, (_, index) => `tag ${String(index)}`);
  const kept = keptWords({ name: "x".repeat(900), tags });
  expect(kept.name).toHaveLength(120);
  expect(kept.tags).toHaveLength(20);
  expect(keptWords({})).toEqual({});
});

test("tags of all lives are known once, in order; hidden ones are not", async () => {
  const { database } = await oneSession();
  await database.sessions.update(1, { tags: ["loom", "a"] });
  await database.sessions.put(
    aSessionRow({ number: 2, id: "2", room: "2", tags: ["loom"] }),
  );
  await database.sessions.put(
    aSessionRow({ number: 3, id: "3", room: "3", tags: ["z"], isHidden: true }),
  );
  expect(await readKnownTags(database)).toEqual(["a", "loom"]);
  const read = createSessionListReader();
  expect(await read(database)).toHaveLength(2);
});

test("the share that was captured follows what comes", async () => {
  const { database } = await oneSession();
  const read = createSessionListReader();
  const [first] = await read(database);
  expect(first?.coveredShare).toBeNull();
  const from = aSessionRow().startedAt ?? 0;
  await database.coverage.put({ session: 1, from, to: from + 30_000 });
  await database.sessions.update(1, { lastAt: from + 40_000 });
  expect((await read(database))[0]?.coveredShare).toBe(0.75);
  await database.sessions.update(1, { lastAt: from + 60_000 });
  expect((await read(database))[0]?.coveredShare).toBe(0.5);
});
