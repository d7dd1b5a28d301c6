// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Feed } from "@/components/live/feed";
import { LiveTools } from "@/components/live/live-tools";
import { SellLines } from "@/components/live/sell-lines";
import type { WorkerCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";

import { renderScreen, surround } from "../../../support/screen";
import {
  aComment,
  aPerson,
  aSessionRow,
  NOON,
} from "../../../support/session-rows";
import { temporaryDatabase } from "../../../support/temporary-database";

const { id } = aSessionRow();
interface Asked {
  request: Parameters<WorkerCommands["recordSales"]>[0];
}
let database: LivetapDatabase;
let carryOut = vi.fn<(asked: Asked) => Promise<{ value: null }>>();
beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ nextRow: 2 }));
  const text = "one for me, thanks";
  await database.events.put(aComment(1, NOON, { text, user: aPerson("3") }));
  const { recordSales } = createSalesCommands(database, () => NOON);
  carryOut = vi.fn(async ({ request }: Asked) => {
    return { value: await recordSales(request) };
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: carryOut });
});

async function show(isOn: boolean) {
  await fakeBrowser.storage.local.set({ selling: { isOn } });
  renderScreen(
    <SellLines session={1} id={id}>
      <Feed session={1} />
    </SellLines>,
    database,
  );
  const list = await screen.findByRole("list", { name: "Feed" });
  await screen.findByText("one for me, thanks");
  list.focus();
  await userEvent.keyboard("{ArrowDown}");
}

test("one letter makes a sale of the comment that has the keyboard, and only once", async () => {
  await show(true);
  await waitFor(async () => {
    await userEvent.keyboard("s");
    expect(await database.sales.count()).toBe(1);
  });
  await screen.findByText("Added to the sales");
  await userEvent.keyboard("s");
  await waitFor(() => {
    expect(carryOut.mock.lastCall?.[0].request.acts).toEqual([]);
  });
  const [sale] = await database.sales.toArray();
  expect(sale?.act).toMatchObject({
    ...{ does: "mark", status: "confirmed" },
    claim: { text: "one for me, thanks", buyer: { id: "3" } },
  });
});

test("a sale that could not be stored is told", async () => {
  carryOut.mockRejectedValue(new Error("no worker"));
  await show(true);
  await waitFor(async () => {
    await userEvent.keyboard("s");
    expect(screen.getByText("That was not stored. Try again.")).toBeDefined();
  });
});

test("while nothing is sold the letter does nothing, and nothing names it", async () => {
  await show(false);
  await userEvent.keyboard("s");
  await userEvent.click(screen.getByRole("button", { name: "Filters" }));
  await userEvent.click(
    await screen.findByRole("button", { name: "Keyboard" }),
  );
  await screen.findByText("copy the line");
  expect(screen.queryByText("make the comment a sale")).toBeNull();
  expect(carryOut).not.toHaveBeenCalled();
});

test("selling is switched on in the panel itself", async () => {
  renderScreen(<LiveTools />, database);
  const name = "Tools for the live";
  await userEvent.click(screen.getByRole("button", { name }));
  await userEvent.click(
    await screen.findByRole("switch", { name: /^Sell from the chat/ }),
  );
  await waitFor(async () => {
    const { selling } = await fakeBrowser.storage.local.get("selling");
    expect(selling).toMatchObject({ isOn: true });
  });
});
