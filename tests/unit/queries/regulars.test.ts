import { beforeEach, expect, test } from "vitest";

import { createRegulars } from "@/lib/queries/regulars";
import type { SessionRow } from "@/lib/store/rows";

import { aReadTask } from "../../support/read-task";
import { aPersonRow, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const DAY_MS = 86_400_000;
let database = temporaryDatabase();

beforeEach(() => {
  database = temporaryDatabase();
});

async function addLive(
  number: number,
  people: string[],
  changes: Partial<SessionRow> = {},
): Promise<void> {
  const at = NOON + number * DAY_MS;
  await database.sessions.put(
    aSessionRow({
      ...{ number, id: `live-${String(number)}`, room: String(number) },
      ...{ startedAt: at, openedAt: at, lastAt: at, ...changes },
    }),
  );
  await database.people.bulkPut(
    people.map((person, index) =>
      aPersonRow(person, {
        ...{ session: number, firstAt: at + index, lastAt: at + 100 },
      }),
    ),
  );
}

const here = (reader = createRegulars(9)) =>
  reader.read(database, 10, aReadTask().task);

test("who came to three earlier lives is a regular, and who came last stands first", async () => {
  await addLive(1, ["11", "12", "13"]);
  await addLive(2, ["11", "12"]);
  await addLive(3, ["11", "12", "13"]);
  await addLive(4, ["11"]);
  await addLive(9, ["11", "12", "13"]);
  const { count, regulars: found } = await here();
  expect(count).toBe(2);
  expect(found).toMatchObject([
    { id: "12", nth: 4, lastSeenAt: NOON + 3 * DAY_MS + 100 },
    { id: "11", nth: 5, lastSeenAt: NOON + 4 * DAY_MS + 100 },
  ]);
});

test.each<[string, Partial<SessionRow>]>([
  ["of the demo", { origin: "demo" }],
  ["played again", { origin: "replay" }],
  ["being put together", { isHidden: true }],
  ["of another streamer", { streamer: { id: "5", handle: "", nickname: "" } }],
  ["that came later", { startedAt: NOON + 99 * DAY_MS }],
])("lives %s make nobody a regular", async (_, changes) => {
  await addLive(1, ["11"]);
  await addLive(2, ["11"]);
  await addLive(3, ["11"], changes);
  await addLive(9, ["11"]);
  expect((await here()).count).toBe(0);
});

test("hosts and masked people are no regulars", async () => {
  const host = "6800000000000000001";
  for (const number of [1, 2, 3, 9]) await addLive(number, [host, "12"]);
  await database.people.update([9, "12"], { traits: { isMasked: true } });
  expect((await here()).count).toBe(0);
});

test("who comes later is found as well, among many who came before", async () => {
  const many = Array.from({ length: 450 }, (_, index) => `a${String(index)}`);
  for (const number of [1, 2, 3]) await addLive(number, ["a3", "11"]);
  await addLive(9, many);
  const reader = createRegulars(9);
  expect((await here(reader)).count).toBe(1);
  await database.people.put(
    aPersonRow("11", { session: 9, firstAt: NOON + 10 * DAY_MS }),
  );
  const { regulars: found } = await here(reader);
  expect(found.map(({ id }) => id)).toEqual(["11", "a3"]);
});
