import { browser } from "wxt/browser";

import type { Background } from ".";

const OPEN_PANEL = "open_panel";

/** The ways to the panel beside the popup's button, and the welcome page at the beginning. */
export function offerPanel(run: Background["run"]): void {
  const open = (windowId: number | undefined) => {
    if (windowId !== undefined)
      run("opening the panel", browser.sidePanel.open({ windowId }));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({
      id: OPEN_PANEL,
      title: browser.i18n.getMessage("command_openPanel"),
      contexts: ["action"],
    });
    if (reason === "install")
      run("welcoming", browser.tabs.create({ url: "/welcome.html" }));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) open(tab?.windowId);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL) open(tab?.windowId);
  });
}
