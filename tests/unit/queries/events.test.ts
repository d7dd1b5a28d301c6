import fc from "fast-check";
import { expect, test } from "vitest";

import { eventsOf } from "@/lib/queries/events";

import { collect } from "../../support/collect";
import { aComment, aGift, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

test("every event of the stretch comes once and in order, also where many share one time", async () => {
  const times = fc.array(fc.nat({ max: 6 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      times,
      fc.integer({ min: 1, max: 5 }),
      async (at, size) => {
        const database = temporaryDatabase();
        const rows = at.map((time, index) => aComment(index + 1, NOON + time));
        await database.events.bulkAdd([...rows, aGift(99, NOON + 2)]);
        const stretch = { from: NOON + 1, to: NOON + 5 };
        const wanted = { session: 1, kind: "comment" as const };
        const chunks = await collect(eventsOf(database, wanted, size));
        const part = await collect(
          eventsOf(database, { ...wanted, ...stretch }, size),
        );
        const inOrder = rows.toSorted((left, right) => left.at - right.at);
        expect(chunks.flat()).toEqual(inOrder);
        expect(part.flat()).toEqual(
          inOrder.filter(
            (row) => row.at >= stretch.from && row.at < stretch.to,
          ),
        );
        database.close();
      },
    ),
    { numRuns: 25 },
  );
});
