import { beforeAll, expect, test } from "vitest";

import { readGifters } from "@/lib/queries/gifters";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { temporaryDatabase } from "../../support/temporary-database";

const database = temporaryDatabase();
const rows = sampleRows({ until: 1_700_000_000_000, minutes: 10 });

beforeAll(async () => {
  await fillDatabase(database, rows);
});

test("gifters come in the order of their diamonds", async () => {
  const gifters = await readGifters(database, 1, 3);
  const diamonds = rows.people
    .map((person) => person.diamonds)
    .sort((left, right) => right - left);
  expect(gifters.map((gifter) => gifter.diamonds)).toEqual(
    diamonds.slice(0, 3),
  );
});

test("who gave nothing is no gifter", async () => {
  const gifters = await readGifters(database, 1, 1000);
  expect(gifters.every(({ diamonds }) => diamonds > 0)).toBe(true);
});
