import type { Page } from "@playwright/test";

import { aSessionRow } from "../../support/session-rows";
import { sellingHour } from "../../support/selling-live";
import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { changeStored, pageOf, panelOf } from "../surfaces";
import type { WordKey } from "../words";

const MINUTE_MS = 60_000;
/** In the middle of the twelfth item. */
const SOLD_FOR_MS = 16.9 * MINUTE_MS;

/** The first quarter of an invented hour of selling, as it would lie in the database. */
async function sell(stage: Stage): Promise<void> {
  await consent(stage);
  const now = Date.now();
  const beganAt = now - SOLD_FOR_MS;
  const { comments, acts } = sellingHour(beganAt);
  const events = comments.filter(({ at }) => at <= now);
  const sales = acts.filter(({ at }) => at <= now);
  const nextRow = events.length + 1;
  const times = { openedAt: beganAt, startedAt: beganAt, lastAt: now };
  const session = aSessionRow({ ...times, lastFrameAt: now, nextRow });
  await putRows(stage.welcome, { sessions: [session], events, sales });
  await changeStored(stage, "selling", { isOn: true });
}

/** Puts rows into stores, as another page would. */
export async function putRows(
  page: Page,
  stores: Record<string, readonly object[]>,
): Promise<void> {
  await page.evaluate(async (rows) => {
    const opened = indexedDB.open("livetap");
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => {
        resolve(opened.result);
      };
    });
    const names = Object.keys(rows);
    const writing = database.transaction(names, "readwrite");
    for (const name of names)
      for (const row of rows[name] ?? []) writing.objectStore(name).put(row);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, stores);
}

async function salesPanel(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage);
  const tab = panel.getByRole("tab", { name: stage.words("sales_title") });
  if (!(await tab.isVisible())) {
    const name = stage.words("actions_sessions");
    await panel.getByRole("button", { name, exact: true }).click();
    await panel
      .getByRole("listitem")
      .first()
      .getByRole("button")
      .first()
      .click();
  }
  await tab.click();
  await panel
    .getByRole("list", { name: stage.words("sales_claims") })
    .waitFor();
  await tab.evaluate((shown) => {
    shown.scrollIntoView({ block: "start" });
  });
  return panel;
}

function salesPage(part: WordKey) {
  return async (stage: Stage): Promise<Page> => {
    const { id } = aSessionRow();
    const page = await pageOf(stage, `sales.html?session=${id}`);
    await page.getByText(stage.words(part), { exact: true }).first().click();
    return page;
  };
}

/** Somebody sells bowls out of the chat. */
export const selling: Scene = {
  name: "selling",
  set: sell,
  views: [
    { name: "panel-sales", open: salesPanel },
    { name: "sales-desk", open: salesPage("sales_desk"), isMain: true },
    { name: "sales-report", open: salesPage("sales_report") },
    { name: "sales-packing", open: salesPage("sales_packing") },
    { name: "sales-labels", open: salesPage("sales_labels") },
    {
      name: "options-selling",
      open: (stage) => pageOf(stage, "options.html#selling"),
    },
  ],
};
