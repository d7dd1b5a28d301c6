import { expect, test } from "vitest";

import { readMoments } from "@/lib/queries/moments";

import {
  aComment,
  aMinuteRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;
const OFFSET = 5_000;
const LOUD = NOON + 10 * MINUTE;

/** Twenty minutes with a comment each, one of them with many more; our clock is five seconds ahead. */
async function loudSession() {
  const database = temporaryDatabase();
  const until = NOON + 20 * MINUTE;
  await database.sessions.put(
    aSessionRow({ lastAt: until, offsets: [OFFSET, OFFSET, 9_000] }),
  );
  await database.minutes.bulkPut(
    Array.from({ length: 20 }, (_, index) => {
      const minute = NOON + index * MINUTE;
      return aMinuteRow(minute, {
        comments: minute === LOUD ? 30 : 1 + (index % 2),
      });
    }),
  );
  await database.coverage.put({
    ...{ session: 1, from: NOON + OFFSET, to: until + OFFSET },
  });
  await database.events.bulkPut([
    aComment(1, LOUD - 1, {
      text: "the longest of all, but a minute too early",
    }),
    aComment(2, LOUD, { text: "look at that" }),
    aComment(3, LOUD + 900, { text: "unbelievable, all of it" }),
    aComment(4, LOUD + 950, {
      text: "taken away by moderation",
      deleted: true,
    }),
  ]);
  return database;
}

test("a moment comes with what was written in its minute", async () => {
  const database = await loudSession();
  expect(await readMoments(database, 1)).toMatchObject([
    {
      ...{ at: LOUD, to: LOUD + MINUTE, series: "comments" },
      samples: ["unbelievable, all of it", "look at that"],
    },
  ]);
});

test("what lies in a gap is no moment", async () => {
  const database = await loudSession();
  await database.coverage.put({
    ...{ session: 1, from: NOON + OFFSET, to: LOUD + OFFSET + 1_000 },
  });
  expect(await readMoments(database, 1)).toEqual([]);
});

test("a session that is gone has no moments", async () => {
  expect(await readMoments(temporaryDatabase(), 5)).toEqual([]);
});
