import { expect, test } from "vitest";

import { readHoldings } from "@/lib/queries/storage";

import { sampleRows } from "../../support/sample-session";
import { temporaryDatabase } from "../../support/temporary-database";

test("with nothing recorded nothing is held", async () => {
  expect(await readHoldings(temporaryDatabase())).toEqual({
    sessions: 0,
    events: 0,
    framesBytes: 0,
    undecodedBytes: 0,
  });
});

test("what all sessions hold is added up", async () => {
  const database = temporaryDatabase();
  for (const number of [1, 2]) {
    const session = {
      id: `00000000-0000-4000-8000-00000000000${String(number)}`,
      room: String(number),
      nextRow: 101,
      framesBytes: 5000,
      undecodedBytes: 70,
    };
    const options = { number, until: 1_800_000_000_000, minutes: 1, session };
    await database.sessions.bulkAdd(sampleRows(options).sessions);
  }
  expect(await readHoldings(database)).toEqual({
    sessions: 2,
    events: 200,
    framesBytes: 10_000,
    undecodedBytes: 140,
  });
});
