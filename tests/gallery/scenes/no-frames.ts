import type { Page } from "@playwright/test";

import type { Scene } from "../scene";
import { consent, type Stage, watch } from "../stage";
import { panelOf, popupOf, showing } from "../surfaces";

declare const chrome: {
  management: { setEnabled: (id: string, isOn: boolean) => Promise<void> };
};

/** The page has loaded, and has opened no connection yet. */
export const waiting: Scene = {
  name: "waiting",
  async set(stage) {
    await consent(stage);
    await stage.context.addInitScript(() => {
      if (location.hostname !== "www.tiktok.com") return;
      window.WebSocket = EventTarget as unknown as typeof WebSocket;
      XMLHttpRequest.prototype.send = () => undefined;
    });
    await watch(stage);
  },
  views: [
    { name: "popup-waiting", open: showing(popupOf, "health_waiting") },
    { name: "panel-waiting", open: showing(panelOf, "health_waitingAbout") },
  ],
};

/** The page was there before the extension. */
export const reload: Scene = {
  name: "reload",
  async set(stage) {
    await consent(stage);
    const extensions = await stage.context.newPage();
    await extensions.goto("chrome://extensions");
    await turn(extensions, stage, false);
    await watch(stage);
    await turn(extensions, stage, true);
    await extensions.close();
  },
  views: [
    { name: "panel-reload", open: showing(panelOf, "health_needsReload") },
    { name: "popup-reload", open: showing(popupOf, "health_needsReload") },
  ],
};

function turn(
  page: Page,
  { extensionId }: Stage,
  isOn: boolean,
): Promise<void> {
  return page.evaluate(
    ([id, wanted]) => chrome.management.setEnabled(id, wanted),
    [extensionId, isOn] as const,
  );
}
