import { aRelayRow } from "@/tests/support/relay-row";
import { beforeEach, expect, test } from "vitest";

import { readShownSession, type Wanted } from "@/lib/queries/shown-session";
import { deleteSession } from "@/lib/store/delete-session";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { temporaryDatabase } from "../../support/temporary-database";

const NOW = 1_700_000_000_000;
let database = temporaryDatabase();

beforeEach(async () => {
  database = temporaryDatabase();
  await fillDatabase(
    database,
    sampleRows({ until: NOW - 9e6, minutes: 1, number: 1 }),
  );
  await fillDatabase(
    database,
    sampleRows({ until: NOW, minutes: 1, number: 2 }),
  );
  await database.relays.put(aRelayRow({ relay: "relay", session: 1 }));
});

const TAB = { id: 1, handle: "willow.weaves" };
const WANTED = { picked: null, tab: TAB, relay: "relay" };
const NOTHING = { overview: null, held: null };

async function shownNumber(changes: Partial<Wanted>) {
  const { overview } = await readShownSession(database, {
    ...WANTED,
    ...changes,
  });
  return overview?.number;
}

test("a live tab shows the session that its relay feeds", async () => {
  expect(await shownNumber({})).toBe(1);
});

test.each([
  ["another tab's", { id: 2, handle: "willow.weaves" }],
  ["another streamer's", { id: 1, handle: "maple.fox" }],
])("a live without a session yet does not show %s", async (_, tab) => {
  expect(
    await readShownSession(database, { ...WANTED, tab, relay: "unknown" }),
  ).toEqual(NOTHING);
});

test.each(["a new relay", null])(
  "while %s has no session yet, the one of the tab goes on",
  async (relay) => {
    expect(await shownNumber({ relay })).toBe(1);
  },
);

test("a session that is over does not go on with a new relay", async () => {
  await database.sessions.update(1, { status: "interrupted" });
  expect(await shownNumber({ relay: "a new relay" })).toBeUndefined();
});

test("what holds a live is told with the session that it has", async () => {
  await database.relays.update("relay", { held: "never" });
  const shown = await readShownSession(database, WANTED);
  expect(shown).toMatchObject({ held: "never", overview: { number: 1 } });
});

test("a live whose session was deleted is held, and shows no other", async () => {
  await deleteSession(database, 1);
  expect(await readShownSession(database, WANTED)).toEqual({
    overview: null,
    held: "erased",
  });
});

test("without a live tab the newest session is shown", async () => {
  expect(await shownNumber({ tab: null, relay: null })).toBe(2);
});

test("a session picked by hand comes first, and nothing holds it", async () => {
  await database.relays.update("relay", { held: "paused" });
  const picked = "00000000-0000-4000-8000-000000000002";
  expect(await readShownSession(database, { ...WANTED, picked })).toMatchObject(
    { held: null, overview: { number: 2 } },
  );
});

test("with nothing recorded there is nothing to show", async () => {
  const wanted = { picked: null, tab: null, relay: null };
  expect(await readShownSession(temporaryDatabase(), wanted)).toEqual(NOTHING);
});
