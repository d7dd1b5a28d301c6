import { aRelayRow } from "@/tests/support/relay-row";
import { beforeEach, expect, test } from "vitest";

import { readShownSession } from "@/lib/queries/shown-session";

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

test("a live tab shows the session that its relay feeds", async () => {
  const wanted = { picked: null, hasTab: true, relay: "relay" };
  expect((await readShownSession(database, wanted))?.number).toBe(1);
});

test("a live tab without a session yet shows no other live's", async () => {
  const wanted = { picked: null, hasTab: true, relay: "unknown" };
  expect(await readShownSession(database, wanted)).toBeNull();
  expect(
    await readShownSession(database, { ...wanted, relay: null }),
  ).toBeNull();
});

test("without a live tab the newest session is shown", async () => {
  const wanted = { picked: null, hasTab: false, relay: null };
  expect((await readShownSession(database, wanted))?.number).toBe(2);
});

test("a session picked by hand comes first", async () => {
  const picked = "00000000-0000-4000-8000-000000000002";
  const wanted = { picked, hasTab: true, relay: "relay" };
  expect((await readShownSession(database, wanted))?.number).toBe(2);
});

test("with nothing recorded there is nothing to show", async () => {
  const wanted = { picked: null, hasTab: false, relay: null };
  expect(await readShownSession(temporaryDatabase(), wanted)).toBeNull();
});
