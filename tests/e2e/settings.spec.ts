import { readFile } from "node:fs/promises";

import { expect, type Page } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { neverField, openStorageOptions } from "./pages/options";

declare const chrome: {
  storage: { local: { get: (keys: string[]) => Promise<object> } };
};

const { recording } = syntheticLive({ seed: 5, minutes: 1 });
const LIVE = { recordings: [recording] as const, speed: 20 };

async function choose(options: Page, setting: string, choice: string) {
  const group = options.getByRole("group", { name: setting });
  await group.getByText(choice, { exact: true }).first().click();
}

function rootOf(page: Page) {
  return page.locator("html");
}

test("colours and size of text chosen among the settings are seen in the panel at once, and from the first moment on", async ({
  installAndConsent,
}) => {
  const { context, extensionId, panel } = await installAndConsent(LIVE);
  const options = await openStorageOptions(context, extensionId);
  await expect(rootOf(panel)).toHaveAttribute(
    "data-mantine-color-scheme",
    "light",
  );
  await choose(options, "Colours", "Dark");
  await choose(options, "Density", "Compact");
  await options.getByTitle("Largest").click();
  await expect(rootOf(panel)).toHaveAttribute(
    "data-mantine-color-scheme",
    "dark",
  );
  await expect(rootOf(panel)).toHaveAttribute("data-density", "compact");
  await expect(rootOf(panel)).toHaveCSS("font-size", "24px");

  await panel.route("**/*.js", async (route) => {
    // Nothing but the script of the first moment: React never comes.
    if (route.request().url().endsWith("/first-paint.js"))
      await route.continue();
    else await route.abort();
  });
  await panel.reload();
  await expect(rootOf(panel)).toHaveCSS("background-color", "rgb(15, 21, 24)");
  await expect(rootOf(panel)).toHaveCSS("font-size", "24px");
});

test("settings saved to a file come back from it after a reset", async ({
  installAndConsent,
}) => {
  const { context, extensionId } = await installAndConsent(LIVE);
  const options = await openStorageOptions(context, extensionId);
  await choose(options, "Currency", "Euro");
  await choose(options, "Figure on the icon", "Diamonds");
  await neverField(options).fill("@quiet.heron");
  await options.keyboard.press("Enter");
  await expect(options.getByText("@quiet.heron")).toBeVisible();
  const before = await storedIn(options);

  const coming = options.waitForEvent("download");
  await options
    .getByRole("group", { name: "Settings as a file" })
    .getByRole("button", { name: "Save to a file" })
    .click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(
    /^livetap-settings-\d{4}-\d\d-\d\d\.json$/,
  );
  const path = await download.path();
  expect(await readFile(path, "utf8")).not.toMatch(/consent|givenAt/);

  await options.getByRole("button", { name: "Reset all settings" }).click();
  await expect(options.getByText("@quiet.heron")).toBeHidden();
  expect(await storedIn(options)).not.toEqual(before);

  await options.locator("input[type=file]").setInputFiles(path);
  await expect(options.getByText(/settings would change$/)).toBeVisible();
  await options.getByRole("button", { name: "Change them" }).click();
  await expect(options.getByText("@quiet.heron")).toBeVisible();
  await expect.poll(() => storedIn(options)).toEqual(before);
});

async function storedIn(options: Page) {
  return options.evaluate(() =>
    chrome.storage.local.get(["recording", "money", "display", "consent"]),
  );
}
