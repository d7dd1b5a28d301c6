import { gzipSync } from "node:zlib";

import { addressOf } from "../../replay/server";
import { recentLive } from "../recent-live";
import type { Scene } from "../scene";
import { exportOf, fullExport, slowExport } from "../exports";
import { button, joinLive } from "../stage";
import {
  filledPanelOf,
  pageOf,
  panelOf,
  panelTab,
  popupOf,
  showing,
} from "../surfaces";

/** Shorter ones are not told. */
const GAP_MS = 2_000;

/** All is well. */
export const live: Scene = {
  name: "live",
  set: joinLive,
  views: [
    {
      name: "panel-live",
      open: filledPanelOf,
      isMain: true,
    },
    { name: "popup-live", open: popupOf, isMain: true },
    {
      name: "panel-details",
      open: async (stage) => {
        const panel = await filledPanelOf(stage);
        const details = panel.locator("details").filter({
          hasText: stage.words("capture_title"),
        });
        await details.locator("summary").click();
        await details.locator("dl").scrollIntoViewIfNeeded();
        return panel;
      },
    },
    { name: "panel-people", open: panelTab("people_title") },
    { name: "panel-gifts", open: panelTab("gifts_title") },
    {
      name: "panel-words",
      open: async (stage) => {
        const panel = await panelTab("words_title")(stage);
        const reading = panel.getByText(stage.words("words_reading"));
        await reading.waitFor({ state: "hidden" });
        return panel;
      },
    },
    {
      name: "options-used",
      open: (stage) => pageOf(stage, "options.html#storage"),
    },
    {
      name: "panel-sessions",
      open: async (stage) => {
        const panel = await panelOf(stage);
        await button(panel, stage.words("actions_sessions")).click();
        await panel.getByRole("listitem").first().waitFor();
        return panel;
      },
    },
    { name: "export-writing", open: showing(slowExport, "export_writing") },
    { name: "export-saved", open: showing(exportOf, "export_saved") },
    { name: "export-failed", open: showing(fullExport, "export_full") },
  ],
};

/** A hundred events a second. */
export const busy: Scene = {
  name: "busy",
  prepare: () => ({
    recent: recentLive({ minutesAgo: 2, minutesMore: 4, ratePerSecond: 100 }),
  }),
  set: (stage) => joinLive(stage, 45),
  views: [
    { name: "panel-busy", open: filledPanelOf },
    { name: "popup-busy", open: popupOf },
  ],
};

/** A part of the live is missing, and then its end. */
export const gap: Scene = {
  name: "gap",
  prepare: () => ({ again: 0 }),
  async set(stage) {
    const tab = await joinLive(stage);
    await tab.goto("about:blank");
    const backAt = Date.now() + GAP_MS;
    await stage.welcome.waitForFunction((at) => Date.now() > at, backAt);
    await tab.goto(addressOf(stage.live.recording.page));
  },
  views: [
    { name: "panel-gap", open: showing(filledPanelOf, "gap_reload") },
    { name: "popup-gap", open: popupOf },
    {
      name: "panel-lost",
      open: async (stage) => {
        await stage.server.close();
        return showing(panelOf, "health_connectionLost")(stage);
      },
    },
    { name: "popup-lost", open: showing(popupOf, "health_connectionLost") },
  ],
};

/** Some of what came could not be read. */
export const unread: Scene = {
  name: "unread",
  prepare: () => {
    const nonsense = new Uint8Array(300).fill(0xee);
    const unreadable = [nonsense, nonsense.slice(1), gzipSync(nonsense)];
    return { recent: recentLive({ unreadable }) };
  },
  set: joinLive,
  views: [
    { name: "panel-unread", open: showing(filledPanelOf, "unread_why") },
    { name: "popup-unread", open: popupOf },
  ],
};
