import { browser, type Browser } from "wxt/browser";

import type { createLiveActions } from "./live-actions";

import type { Background } from ".";

type Act = (tab: Browser.tabs.Tab) => Promise<void>;

interface Means extends Pick<Background, "run"> {
  /** What the icon's menu and the keys do, beside opening the panel. */
  actions: ReturnType<typeof createLiveActions>;
}

/** The icon's menu, the keys, and the welcome page at the beginning. The browser's own menu leads to the options. */
export function offerActions({ run, actions }: Means): void {
  const acts: Partial<Record<string, Act>> = {
    open_panel: ({ windowId }) => browser.sidePanel.open({ windowId }),
    toggle_pause: actions.togglePause,
    mark_moment: actions.markMoment,
    export_live: actions.exportLive,
  };
  // The panel opens only within the gesture itself: nothing waits before it.
  const act = (name: string, tab: Browser.tabs.Tab | undefined) => {
    const found = acts[name];
    if (found && tab) run(`doing ${name}`, found(tab));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run("making the menu", makeMenu());
    if (reason === "install")
      run("welcoming", browser.tabs.create({ url: "/welcome.html" }));
  });
  browser.commands.onCommand.addListener(act);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    act(String(menuItemId), tab);
  });
}

/** After an update the items of the version before are still there. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { getMessage } = browser.i18n;
  const titles = {
    open_panel: getMessage("command_openPanel"),
    toggle_pause: getMessage("command_togglePause"),
    export_live: getMessage("command_exportLive"),
  };
  for (const [id, title] of Object.entries(titles))
    browser.contextMenus.create({ id, title, contexts: ["action"] });
}
