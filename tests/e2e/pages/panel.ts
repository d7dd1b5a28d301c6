import type { BrowserContext, Download, Page } from "@playwright/test";

import { nextExport } from "./export";

const PANEL_SIZE = { width: 400, height: 900 };

/** The side panel's page in a tab: it is the same page, and a driver cannot look into the real one. */
export async function openPanel(
  context: BrowserContext,
  extensionId: string,
): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize(PANEL_SIZE);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await panel.getByRole("main").waitFor();
  return panel;
}

export function figure(panel: Page, name: string) {
  return panel
    .getByRole("region", { name: "Key figures" })
    .getByRole("group", { name: new RegExp(`^${name}:`) });
}

/** Presses Export, as a person would, and gives the file that comes of it. */
export async function exportFrom(panel: Page): Promise<Download> {
  const coming = nextExport(panel.context());
  await panel
    .getByRole("navigation", { name: "Actions" })
    .getByRole("button", { name: "Export" })
    .click();
  return coming;
}

/** Every picture is there or was given up. */
export async function waitForPictures(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete),
  );
}
