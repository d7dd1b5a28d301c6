import type { Page } from "@playwright/test";

import { openPanel } from "../e2e/pages/panel";
import { openPopup } from "../e2e/pages/popup";
import { readStore } from "../e2e/stored";
import { PANEL } from "./sizes";
import type { Stage } from "./stage";
import type { WordKey } from "./words";

declare const chrome: {
  storage: {
    local: {
      get: (key: string) => Promise<Record<string, object>>;
      set: (values: object) => Promise<void>;
    };
  };
};

/** The panel that is open, else a new one. */
export async function panelOf(stage: Stage): Promise<Page> {
  const { context, extensionId } = stage;
  const isPanel = (page: Page) => page.url().endsWith("/sidepanel.html");
  const open = context.pages().find(isPanel);
  const panel = open ?? (await openPanel(context, extensionId));
  await panel.setViewportSize({ width: PANEL.width, height: PANEL.height });
  await panel.bringToFront();
  return panel;
}

/** A popup lives as long as it is looked at. */
export async function popupOf({ context, extensionId }: Stage): Promise<Page> {
  for (const page of context.pages())
    if (page.url().endsWith("/popup.html")) await page.close();
  return openPopup(context, extensionId);
}

/** Any page of the extension, by file and what follows it. */
export async function pageOf(stage: Stage, address: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/${address}`);
  await page.getByRole("main").waitFor();
  return page;
}

/** Opens a surface and waits until one of these words stands on it. */
export function showing(
  surfaceOf: (stage: Stage) => Promise<Page>,
  ...keys: readonly [WordKey, ...WordKey[]]
) {
  return async (stage: Stage): Promise<Page> => {
    const page = await surfaceOf(stage);
    await page.bringToFront();
    const wanted = keys
      .map((key) => page.getByText(stage.words(key)).filter({ visible: true }))
      .reduce((all, one) => all.or(one));
    await wanted.first().waitFor();
    return page;
  };
}

/** Lines of the feed are there, so the figures are too. */
export async function filledPanelOf(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage);
  await panel.getByRole("listitem").nth(3).waitFor();
  return panel;
}

/** With one of its tabs chosen. */
export function panelTab(key: WordKey) {
  return async (stage: Stage): Promise<Page> => {
    const panel = await panelOf(stage);
    const tab = panel.getByRole("tab", { name: stage.words(key), exact: true });
    await tab.click();
    await panel.getByRole("tabpanel").filter({ hasText: /./ }).waitFor();
    return panel;
  };
}

/** UUID of the newest session. */
export async function newestSession({ welcome }: Stage): Promise<string> {
  const sessions = await readStore(welcome, "sessions");
  return String(sessions.at(-1)?.id);
}

/** Changes one of the settings, as another page would. */
export async function changeStored(
  { welcome }: Stage,
  key: string,
  changes: object,
): Promise<void> {
  await welcome.evaluate(
    async ([name, changed]) => {
      const { [name]: before } = await chrome.storage.local.get(name);
      await chrome.storage.local.set({ [name]: { ...before, ...changed } });
    },
    [key, changes] as const,
  );
}
