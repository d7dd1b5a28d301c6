import fc from "fast-check";
import { expect, test } from "vitest";

import { rebuild } from "@/lib/ingest/rebuild";
import { sellersLexicon } from "@/lib/model/claims/sellers-lexicon";
import { reportOf } from "@/lib/model/sales/report";
import { SELLING } from "@/lib/model/settings/selling";
import { createSalesReader, type SalesView } from "@/lib/queries/sales";
import type { LivetapDatabase } from "@/lib/store/database";
import { exportText, imported, onlySession } from "@/tests/support/imported";
import { aReadTask } from "@/tests/support/read-task";
import { sellingHour } from "@/tests/support/selling-live";
import { aSessionRow } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

async function reportIn(database: LivetapDatabase, session: number) {
  const lexicon = sellersLexicon(SELLING.standard);
  const by = { lexicon, againMs: SELLING.standard.againMs };
  const reader = createSalesReader(database, session, by);
  const { sales, asked } = await reader.read(aReadTask<SalesView>().task);
  return reportOf(sales, asked);
}

test("whatever the seller did in the hour, its report is the same after export and import", async () => {
  const { comments, acts } = sellingHour();
  const most = Math.max(comments.length, acts.length);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(9), { minLength: most, maxLength: most }),
      async (dice) => {
        const database = temporaryDatabase();
        const session = aSessionRow({ nextRow: most + 1, status: "ended" });
        await database.sessions.add(session);
        await database.events.bulkAdd(
          comments.filter((_, place) => dice[place] !== 0),
        );
        await database.sales.bulkAdd(
          acts.filter((_, place) => place < 40 || dice[place] !== 1),
        );
        await rebuild(database, session);
        const expected = await reportIn(database, 1);
        expect(expected.sales).toBeGreaterThan(20);
        const other = temporaryDatabase();
        await imported(other, await exportText(database, 1));
        expect(await reportIn(other, await onlySession(other))).toEqual(
          expected,
        );
      },
    ),
    { numRuns: 4 },
  );
}, 60_000);
