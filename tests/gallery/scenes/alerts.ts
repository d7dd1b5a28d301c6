import type { Page } from "@playwright/test";

import { newRule } from "@/lib/model/alerts/rule";

import type { Scene } from "../scene";
import { button, joinLive, type Stage } from "../stage";
import { changeStored, filledPanelOf, pageOf, showing } from "../surfaces";

const GOALS = [
  { id: "1", figure: "likes", target: 90_000, streamer: "" },
  { id: "2", figure: "diamonds", target: 2_000, streamer: "" },
  { id: "3", figure: "revenue", target: 250, streamer: "" },
];

const RULES = [
  { ...newRule("words", "1"), text: "clay, glaze, how*", isSpoken: true },
  { ...newRule("streak", "2"), sound: "rise" },
  { ...newRule("gift", "3"), value: 500, sound: "bell" },
  { ...newRule("viewerDrop", "4"), isOn: false },
];

/** The last alerts opened, and a moment just marked. */
async function panelWithAlerts(stage: Stage): Promise<Page> {
  const panel = await filledPanelOf(stage);
  const name = stage.words("alert_lately");
  const newest = panel
    .getByRole("region", { name })
    .getByRole("button", { expanded: false });
  if (await newest.isEnabled()) await newest.click();
  await button(panel, stage.words("mark_make")).click();
  return showing(filledPanelOf, "mark_save")(stage);
}

/** The alerts of this live are silent, and the feed shows what they told of. */
async function panelMuted(stage: Stage): Promise<Page> {
  const panel = await filledPanelOf(stage);
  await panel.keyboard.press("F9");
  return showing(filledPanelOf, "alert_isMuted")(stage);
}

/** A live with goals, alerts and a moment that was just marked. */
export const alerts: Scene = {
  name: "alerts",
  async set(stage) {
    await changeStored(stage, "goals", { goals: GOALS });
    await changeStored(stage, "alerts", { rules: RULES });
    await joinLive(stage);
  },
  views: [
    { name: "panel-alerts", open: panelWithAlerts, isMain: true },
    { name: "panel-alertsMuted", open: panelMuted },
    {
      name: "options-goals",
      open: (stage) => pageOf(stage, "options.html#goals"),
    },
    {
      name: "options-alerts",
      open: (stage) => pageOf(stage, "options.html#alerts"),
    },
  ],
};
