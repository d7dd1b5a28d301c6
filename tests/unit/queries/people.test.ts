import { beforeAll, expect, test } from "vitest";

import { RANKINGS } from "@/lib/model/people";
import { readPeople } from "@/lib/queries/people";
import type { PersonRow } from "@/lib/store/rows";

import { aPersonRow, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const database = temporaryDatabase();
const STREAMER = "7";
const MEASURES = {
  gifters: "diamonds",
  commenters: "comments",
  likers: "likes",
  sharers: "shares",
  arrivals: "firstAt",
} as const;

/** Different for each person and measure; with some who did nothing of it, or nothing at all. */
const rows: PersonRow[] = Array.from({ length: 60 }, (_, index) =>
  aPersonRow(String(index), {
    diamonds: (index * 37) % 61,
    comments: (index * 17) % 13 === 0 ? 0 : (index * 17) % 101,
    likes: (index * 41) % 103,
    shares: index < 50 ? 0 : index,
    firstAt: NOON + ((index * 23) % 67) * 1000,
    acts: index % 9 === 0 ? 0 : 3,
  }),
);

beforeAll(async () => {
  await database.people.bulkPut([
    ...rows,
    aPersonRow("1", { session: 2, diamonds: 999_999 }),
  ]);
  const streamer = { id: STREAMER, handle: "maple.fox", nickname: "" };
  await database.sessions.put(aSessionRow({ streamer }));
});

test.each(RANKINGS)(
  "%s are those that a plain sort gives, the streamer and nobody left out",
  async (ranking) => {
    const measure = MEASURES[ranking];
    const sorted = rows
      .filter((row) => row.acts > 0 && row.person !== STREAMER)
      .filter((row) => row[measure] > 0)
      .sort((left, right) => right[measure] - left[measure])
      .map((row) => row[measure]);
    for (const limit of [1, 5, 20, 100]) {
      const wanted = { session: 1, ranking, limit };
      const people = await readPeople(database, wanted);
      const values = people?.ranked.map(({ value }) => value);
      expect(values).toEqual(sorted.slice(0, limit));
      const ids = people?.ranked.map(({ id }) => id) ?? [];
      expect(ids).not.toContain(STREAMER);
      expect(new Set(ids).size).toBe(ids.length);
    }
  },
);

test("a session that is gone has no people", async () => {
  const wanted = { session: 5, ranking: "likers" as const, limit: 3 };
  expect(await readPeople(database, wanted)).toBeNull();
});
