import { expect, test } from "vitest";

import {
  type ErasurePreview,
  previewErasure,
} from "@/lib/queries/erasure-preview";
import { findPeople, type FoundPeople } from "@/lib/queries/find-person";
import type { EventRow } from "@/lib/store/rows";

import { aReadTask } from "../../support/read-task";
import {
  aComment,
  aPerson,
  aPersonRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const OTTER = aPerson("12");

/** Three thousand comments, many in one moment, every tenth of which names Otter 12. */
function comments(): EventRow[] {
  return Array.from({ length: 3_000 }, (_, index) =>
    aComment(index + 1, NOON + Math.floor(index / 700), {
      text: index % 10 === 0 ? "well said, otter 12!" : "otter 123",
      ...(index === 20 && { user: OTTER }),
    }),
  );
}

async function holding() {
  const database = temporaryDatabase();
  await database.sessions.bulkPut([
    aSessionRow(),
    aSessionRow({ number: 2, id: "2", isHidden: true }),
    aSessionRow({ number: 3, id: "3", streamer: OTTER }),
  ]);
  await database.events.bulkPut(comments());
  await database.people.bulkPut([
    aPersonRow("12", {
      ...{ comments: 1, gifts: 4, diamonds: 40 },
      names: [{ handle: "old.name", nickname: "Élan", firstAt: 1 }],
    }),
    aPersonRow("12", { session: 2, comments: 500 }),
    aPersonRow("13"),
  ]);
  return database;
}

test("what is known of somebody is told before it is erased", async () => {
  const { task, told } = aReadTask<ErasurePreview>();
  const preview = await previewErasure(await holding(), "12", task);
  expect(preview).toEqual({
    names: ["Otter 12", "Élan", "@otter.12", "@old.name"],
    ...{ lives: 1, ownLives: 1, comments: 1, gifts: 4, diamonds: 40 },
    ...{ mentions: 299, isCounting: false },
  });
  expect(told[0]).toMatchObject({ mentions: 0, isCounting: true });
});

test.each([
  ["@OTTER.1", ["13", "12"]],
  ["elan", ["12"]],
  ["13", ["13"]],
  ["nobody", []],
  ["  ", []],
])("looking for %j finds %j", async (words, found) => {
  const { task } = aReadTask<FoundPeople>();
  const { people } = await findPeople(await holding(), words, task);
  expect(people.map(({ id }) => id)).toEqual(found);
});
