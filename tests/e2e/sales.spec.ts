import { readFile } from "node:fs/promises";

import { expect, type Page } from "@playwright/test";

import { untilPlayed } from "../replay/progress";
import { claimIds, sellingRush } from "../replay/selling";
import { waitUntilStored } from "../replay/settled";
import { extensionTest as test } from "./fixtures";
import { readStore } from "./stored";

declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

const RUSH = { claims: 240, fromMs: 9_000, perSecond: 30 };
const STOCK = 7;
const KILLS = 2;

interface SavedSales {
  sales: {
    claim: { messageId: string };
    granted: number;
    quantity: number;
    status: string;
  }[];
  items: { left: number; sold: number }[];
  report: { pieces: number; revenue: { minor: number }[] };
}

test("a worker that is killed in a rush of claims loses and doubles none", async ({
  installAndConsent,
}) => {
  const recording = sellingRush({ ...RUSH, startedAt: Date.now() });
  const stand = await installAndConsent({ recordings: [recording], speed: 1 });
  const { panel, server } = stand;
  await panel.evaluate(() =>
    chrome.storage.local.set({ selling: { isOn: true } }),
  );
  const live = await stand.watch();
  await panel.getByRole("tab", { name: "Sales", exact: true }).click();
  await addItem(panel);
  await expect(panel.getByText(`${String(STOCK)} left`)).toBeVisible();

  const frames = [...(recording.lines() as Iterable<unknown>)].length;
  const kill = await createKiller(panel);
  for (let times = 1; times <= KILLS; times += 1) {
    const reached = Math.round((frames * (times + 1)) / (KILLS + 2));
    await live.waitForFunction(
      (count) => window.received.length >= count,
      reached,
    );
    await kill();
  }
  await untilPlayed(live, server);
  await waitUntilStored(panel);

  await panel.getByText("Claims", { exact: true }).click();
  await expect(panel.getByText(`All (${String(RUSH.claims)})`)).toBeVisible();
  const first = panel.getByRole("list", { name: "Claims" }).locator("> li");
  await first.last().focus();
  await panel.keyboard.press("Enter");
  const saved = await saveSales(panel);
  expect(saved.sales.map(({ claim }) => claim.messageId)).toEqual(
    claimIds(RUSH),
  );
  const granted = saved.sales.reduce((sum, sale) => sum + sale.granted, 0);
  expect(granted).toBe(STOCK);
  expect(saved.sales[0]).toMatchObject({ status: "confirmed", granted: 1 });
  expect(saved.items).toMatchObject([{ left: 0, sold: 1 }]);
  expect(saved.report).toMatchObject({
    ...{ pieces: 1, revenue: [{ minor: 1250 }] },
  });
});

/** As a person types it. */
async function addItem(panel: Page): Promise<void> {
  const field = (name: string | RegExp) => panel.getByLabel(name);
  await field("Code").fill("12");
  await field("Title").fill("Blue bowl");
  await field(/^Price/).fill("12,50");
  await field("Stock").fill(String(STOCK));
  await panel.getByRole("button", { name: "Add", exact: true }).click();
}

/** The file that a click on the page of the sales gives. */
async function saveSales(panel: Page): Promise<SavedSales> {
  await expect
    .poll(async () => (await readStore(panel, "sales")).length)
    .toBeGreaterThan(2);
  const opening = panel.context().waitForEvent("page");
  await panel.getByRole("button", { name: "Open in a tab" }).click();
  const page = await opening;
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as JSON" }).click();
  const path = await (await coming).path();
  return JSON.parse(await readFile(path, "utf8")) as SavedSales;
}

/** Stops the worker as the browser does it with idle ones, and waits until it has come back. */
async function createKiller(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let heard: ((status: string) => void) | undefined;
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { runningStatus } of versions) heard?.(runningStatus);
  });
  await session.send("ServiceWorker.enable");
  return async () => {
    let isStopped = false;
    const isBack = new Promise<void>((resolve) => {
      heard = (status) => {
        isStopped ||= status === "stopped";
        if (isStopped && status === "running") resolve();
      };
    });
    await session.send("ServiceWorker.stopAllWorkers");
    await isBack;
  };
}
