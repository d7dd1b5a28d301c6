import type { Page } from "@playwright/test";

import { deskLive } from "../../support/desk-live";
import { aSessionRow } from "../../support/session-rows";
import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { changeStored, pageOf, panelOf } from "../surfaces";
import { putRows } from "./sales";

const LIVE_MS = 20 * 60_000;

async function fillDesk(stage: Stage): Promise<void> {
  await consent(stage);
  const now = Date.now();
  const { events, ticks } = deskLive(now);
  const beganAt = now - LIVE_MS;
  const times = { openedAt: beganAt, startedAt: beganAt, lastAt: now };
  const nextRow = events.length + 1;
  const session = aSessionRow({ ...times, lastFrameAt: now, nextRow });
  await putRows(stage.welcome, { sessions: [session], events, ticks });
  await changeStored(stage, "desk", { isOn: true });
}

async function deskPanel(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage);
  const title = stage.words("desk_title");
  const tab = panel.getByRole("tab", { name: new RegExp(`^${title}`, "u") });
  if (!(await tab.isVisible())) {
    const name = stage.words("actions_sessions");
    await panel.getByRole("button", { name, exact: true }).click();
    const line = panel.getByRole("listitem").first();
    await line.getByRole("button").first().click();
  }
  await tab.click();
  await panel.getByRole("list", { name: stage.words("desk_list") }).waitFor();
  await panel.keyboard.press("j");
  await tab.evaluate((shown) => {
    shown.scrollIntoView({ block: "start" });
  });
  return panel;
}

/** What waits for a streamer with both hands busy, and what was missed. */
export const deskQueue: Scene = {
  name: "desk-queue",
  set: fillDesk,
  views: [
    { name: "panel-desk-queue", open: deskPanel, isMain: true },
    {
      name: "dashboard-missed",
      open: async (stage) => {
        const { id } = aSessionRow();
        const page = await pageOf(stage, `dashboard.html#session?id=${id}`);
        await page
          .getByRole("region", { name: stage.words("missed_title") })
          .scrollIntoViewIfNeeded();
        return page;
      },
    },
    {
      name: "options-desk",
      open: (stage) => pageOf(stage, "options.html#desk"),
    },
  ],
};
