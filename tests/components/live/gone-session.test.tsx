// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DatabaseProvider } from "@/components/hooks/database-context";
import { DeskTab } from "@/components/live/desk/desk-tab";
import { DrawTab } from "@/components/live/draw/draw-tab";
import { SalesTab } from "@/components/live/sales/sales-tab";
import { App } from "@/components/ui/app";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import { replaceOwn } from "@/lib/upkeep/own-lists";

import { ownLists } from "../../support/own-lists";
import { renderScreen, surround } from "../../support/screen";
import { aComment, aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const { id } = aSessionRow();
let database: LivetapDatabase;

beforeEach(async () => {
  await surround({});
  await fakeBrowser.storage.local.set({
    ...{ desk: { isOn: true }, display: { motion: "reduced" } },
  });
  database = temporaryDatabase();
  await record(1, id);
});

/** One in which something was asked, sold, ticked off and drawn. */
async function record(number: number, uuid: string): Promise<void> {
  const clock = { lastAt: NOON + 9_000, nextRow: 3 };
  await database.sessions.put(aSessionRow({ number, id: uuid, ...clock }));
  await database.events.bulkPut(
    [1, 2].map((row) => ({
      ...aComment(row, NOON + row * 1_000, { text: "What size is 12?" }),
      session: number,
    })),
  );
  await replaceOwn(database, number, ownLists(String(number)));
}

test.each([
  ["desk", DeskTab, "What size is 12?"],
  ["draw", DrawTab, "Heron"],
  ["sales", SalesTab, "left"],
] as const)(
  "a session that goes while its %s is open leaves it without it, and the one that takes its place is shown",
  async (_, Tab, sign) => {
    const { rerender } = renderScreen(<Tab session={1} id={id} />, database);
    const shown = () => screen.queryAllByText(sign, { exact: false }).length;
    await waitFor(() => {
      expect(shown()).toBeGreaterThan(0);
    });
    await deleteSession(database, 1);
    await waitFor(() => {
      expect(shown()).toBe(0);
    });
    await record(2, id);
    rerender(
      <App>
        <DatabaseProvider database={database}>
          <Tab session={2} id={id} />
        </DatabaseProvider>
      </App>,
    );
    await waitFor(() => {
      expect(shown()).toBeGreaterThan(0);
    });
  },
);
