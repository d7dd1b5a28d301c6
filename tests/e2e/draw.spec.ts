import { spawnSync } from "node:child_process";

import { expect, type Locator, type Page } from "@playwright/test";

import { sellingRush } from "../replay/selling";
import { extensionTest as test } from "./fixtures";

declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

const RUSH = { claims: 60, fromMs: 1_000, perSecond: 30 };
const recordings = () =>
  [sellingRush({ ...RUSH, startedAt: Date.now() })] as const;

function turnOn(panel: Page, setting: "draw" | "translation") {
  return panel.evaluate(
    (name) => chrome.storage.local.set({ [name]: { isOn: true } }),
    setting,
  );
}

test("a draw of a live is checked by the script from its proof", async ({
  installAndConsent,
}) => {
  const stand = await installAndConsent({
    ...{ recordings: recordings(), speed: "max" },
  });
  const { panel } = stand;
  await turnOn(panel, "draw");
  await stand.playAll();
  await panel.bringToFront();
  await panel.getByRole("tab", { name: "Draw", exact: true }).click();
  await panel.getByLabel("Word to write").fill("je prends le 12");
  const times = panel.getByText("Between two times");
  if (await times.isVisible()) await times.click();
  await panel.getByLabel("Winners").fill("2");
  const share = RUSH.claims / 5;
  await expect(panel.getByText(String(share), { exact: true })).toBeVisible();
  await panel.getByRole("button", { name: "Draw", exact: true }).click();
  const result = panel.getByRole("region", { name: "Winners" });
  await expect(result.getByRole("listitem")).toHaveCount(2);
  await expect(
    result.getByText(`Drawn among ${String(share)} people`),
  ).toBeVisible();
  const coming = panel.waitForEvent("download");
  await result.getByRole("button", { name: "Save proof" }).click();
  const path = await (await coming).path();
  const { stdout } = spawnSync("node", ["scripts/check-draw.mjs", path], {
    encoding: "utf8",
  });
  expect(stdout).toMatch(/2 of 12: right\n$/u);
});

/** Stands in the panel before its own scripts: a browser that translates when the test lets it. */
function bringTranslator(): void {
  const waiting: (() => void)[] = [];
  const isOpen = new Promise<void>((resolve) => waiting.push(resolve));
  const available = () => Promise.resolve("available");
  const destroy = () => undefined;
  const words = " in a translation that takes several lines of a narrow panel";
  Object.assign(globalThis, {
    letTranslate: () => waiting[0]?.(),
    Translator: {
      availability: available,
      create: () =>
        Promise.resolve({
          destroy,
          translate: (text: string) =>
            isOpen.then(() => `${text}${words.repeat(3)}`),
        }),
    },
    LanguageDetector: {
      availability: available,
      create: () =>
        Promise.resolve({
          destroy,
          detect: () =>
            Promise.resolve([{ detectedLanguage: "fi", confidence: 1 }]),
        }),
    },
  });
}

test("lines that grow by their translation do not move what is being read", async ({
  installAndConsent,
}) => {
  const stand = await installAndConsent({
    ...{ recordings: recordings(), speed: "max" },
  });
  const { panel } = stand;
  await stand.playAll();
  await turnOn(panel, "translation");
  await panel.addInitScript(bringTranslator);
  await panel.reload();
  await panel.bringToFront();
  const feed = panel.getByRole("list", { name: "Feed" });
  await feed.getByRole("listitem").nth(3).waitFor();
  await feed.evaluate((list) => {
    list.scrollTop = 900;
  });
  await toRest(feed);
  const read = await lineInSight(feed);
  const before = await topOf(read, feed);
  await panel.evaluate(() => {
    (globalThis as unknown as { letTranslate: () => void }).letTranslate();
  });
  const place = Number(await read.getAttribute("aria-posinset"));
  await expect
    .poll(async () => {
      const places = await placesTranslated(feed);
      const above = places.filter((one) => one < place).length;
      return Math.min(above, places.length - above);
    })
    .toBeGreaterThan(1);
  await toRest(feed);
  expect(Math.abs((await topOf(read, feed)) - before)).toBeLessThanOrEqual(2);
});

/** Lines that are measured for the first time shift the list. */
async function toRest(feed: Locator): Promise<void> {
  let last = "";
  const placesNow = () =>
    feed
      .getByRole("listitem")
      .evaluateAll((lines) =>
        lines.map((line) => line.getBoundingClientRect().top).join(" "),
      );
  await expect
    .poll(
      async () => {
        const before = last;
        last = await placesNow();
        return last === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

/** The first line that stands in the list with all of its height. */
async function lineInSight(feed: Locator): Promise<Locator> {
  const place = await feed.evaluate((list) => {
    const top = list.getBoundingClientRect().top;
    return [...list.querySelectorAll("[role=listitem]")]
      .filter((line) => line.getBoundingClientRect().top >= top)
      .map((line) => line.getAttribute("aria-posinset"))[0];
  });
  return feed.locator(`[aria-posinset="${String(place)}"]`);
}

function placesTranslated(feed: Locator): Promise<number[]> {
  return feed
    .getByRole("listitem")
    .filter({ has: feed.page().getByTitle(/^Show the original/) })
    .evaluateAll((lines) => lines.map((line) => Number(line.ariaPosInSet)));
}

async function topOf(line: Locator, feed: Locator): Promise<number> {
  const [box, around] = [await line.boundingBox(), await feed.boundingBox()];
  return (box?.y ?? 0) - (around?.y ?? 0);
}
