// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { actsOn } from "@/components/hooks/use-sell-line";
import { SalesTab } from "@/components/live/sales/sales-tab";
import type { WorkerCommands } from "@/lib/protocol/commands";
import { foldSales } from "@/lib/model/sales/fold-sales";
import type { LivetapDatabase } from "@/lib/store/database";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";
import { aClaim, anAct, anItem } from "@/tests/support/sales";

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
beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ nextRow: 1 }));
  const { recordSales } = createSalesCommands(database, () => NOON);
  const carryOut = vi.fn(async ({ request }: Asked) => {
    return { value: await recordSales(request) };
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: carryOut });
});

async function comment(row: number, text: string, by: string) {
  const at = NOON + row * 1000;
  await database.events.put(aComment(row, at, { text, user: aPerson(by) }));
  await database.sessions.update(1, { nextRow: row + 1 });
}

/** Two pieces of item 12, and three people who want one. */
async function show() {
  renderScreen(<SalesTab session={1} id={id} />, database);
  const user = userEvent.setup();
  await screen.findByText("Nothing is on sale yet");
  await user.type(screen.getByLabelText("Code"), "012");
  await user.type(screen.getByLabelText("Title"), "Blue bowl");
  await user.type(screen.getByLabelText(/^Price/), "12,50");
  await user.clear(screen.getByLabelText("Stock"));
  await user.type(screen.getByLabelText("Stock"), "2");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await screen.findByText("2 left");
  await comment(1, "jp", "1");
  await comment(2, "jp 12", "2");
  await comment(3, "I'll take 12", "3");
  await user.click(screen.getByRole("radio", { name: "Claims" }));
  await screen.findByRole("radio", { name: "To confirm (2)" });
  return user;
}

const lines = () =>
  within(screen.getByRole("list", { name: "Claims" })).getAllByRole("listitem");

test("claims in the chat are confirmed and cancelled by a key each, and the next in line is promoted", async () => {
  const user = await show();
  expect(screen.getByText("Sold out")).toBeTruthy();
  expect(lines()[0]?.textContent).toMatch(/^Otter 2#12“?jp 12/u);
  lines()[1]?.focus();
  await user.keyboard("{Delete}");
  await screen.findByText(/^Otter 3/u);
  expect(document.activeElement?.textContent).toMatch(/^Otter 2/u);
  await user.keyboard("{Enter}");
  await screen.findByRole("radio", { name: "To confirm (1)" });
  await user.click(screen.getByRole("radio", { name: "Buyers" }));
  const list = await screen.findByRole("list", { name: "Buyers" });
  expect(
    [...list.children].map((basket) => basket.querySelector("p")?.textContent),
  ).toEqual(["Otter 2Confirmed€12.50", "Otter 3Pending€12.50"]);
});

test("a pasted list is added, and what cannot be read is told by line", async () => {
  renderScreen(<SalesTab session={1} id={id} />, database);
  const user = userEvent.setup();
  await user.click(await screen.findByText("Paste a list"));
  await user.click(screen.getByRole("textbox", { name: "Paste a list" }));
  await user.paste("A1;Cup;3,20;4\nA2;Jug;much;1");
  await screen.findByText("Line 2: the price cannot be read");
  await user.click(screen.getByRole("button", { name: "Add 1 item" }));
  await screen.findByText("4 left");
});

test("a comment is made a sale once, whether it was a claim, a repetition or talk", () => {
  const claim = aClaim(1, "a");
  const again = aClaim(2, "a");
  const facts = [
    anAct(0, { does: "item", item: anItem("12", 2) }),
    anAct(0.5, { does: "show", code: "12" }),
    ...[claim, again],
  ];
  const commentOf = ({
    id: said,
    at,
    text,
    messageId,
    buyer,
  }: typeof claim) => ({
    ...{ kind: "comment" as const, id: said.replace("#0", ""), messageId },
    ...{ at, receivedAt: at, text, user: buyer },
  });
  const sales = foldSales(facts, 120_000);
  for (const one of [claim, again])
    expect(actsOn(sales, commentOf(one))).toMatchObject([
      { claim: { id: claim.id, code: "12" }, status: "confirmed" },
    ]);
  const talk = commentOf(aClaim(9, "b"));
  expect(actsOn(sales, talk)).toMatchObject([
    { claim: { id: `${talk.id}#0`, code: "12", rule: "" } },
  ]);
});
