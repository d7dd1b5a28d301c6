import { beforeEach, expect, test } from "vitest";

import { readPersonNotes } from "@/lib/queries/person-notes";
import { createPersonCommands } from "@/lib/upkeep/person-notes";

import { NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

let database = temporaryDatabase();

beforeEach(() => {
  database = temporaryDatabase();
});

const describePerson = (note: string, tags: string[], person = "11") =>
  createPersonCommands(database, () => NOON).describePerson({
    ...{ person, note, tags },
  });

test("a note and tags are kept as they were meant", async () => {
  await describePerson("  likes blue \n", [" friend ", "mod", "Friend", ""]);
  expect(await database.persons.toArray()).toEqual([
    {
      ...{ person: "11", note: "likes blue", tags: ["friend", "mod"] },
      changedAt: NOON,
    },
  ]);
});

test("what is kept anew takes the place of what was", async () => {
  await describePerson("first", ["a"]);
  await describePerson("second", []);
  expect(await readPersonNotes(database, "11")).toEqual({
    ...{ note: "second", tags: [], allTags: [] },
  });
});

test("with nothing left to keep, nothing is left", async () => {
  await describePerson("first", ["a"]);
  await describePerson(" ", [" "]);
  expect(await database.persons.count()).toBe(0);
});

test("tags of others are there to choose from", async () => {
  await describePerson("", ["mod"], "12");
  await describePerson("", ["friend"], "13");
  const { tags, allTags } = await readPersonNotes(database, "11");
  expect({ tags, allTags }).toEqual({ tags: [], allTags: ["friend", "mod"] });
});
