import { newRule } from "@/lib/model/alerts/rule";

import type { Scene } from "../scene";
import { button, joinLive } from "../stage";
import { changeStored, filledPanelOf, pageOf, showing } from "../surfaces";

const GOALS = [
  { id: "1", figure: "likes", target: 90_000, streamer: "" },
  { id: "2", figure: "diamonds", target: 2_000, streamer: "" },
];

const RULES = [
  { ...newRule("words", "1"), text: "clay, glaze, how*", isSpoken: true },
  { ...newRule("gift", "2"), value: 500, sound: "bell" },
  { ...newRule("viewerDrop", "3"), isOn: false },
];

/** A live with goals, alerts and a moment that was just marked. */
export const desk: Scene = {
  name: "desk",
  async set(stage) {
    await joinLive(stage);
    await changeStored(stage, "goals", { goals: GOALS });
    await changeStored(stage, "alerts", { rules: RULES });
  },
  views: [
    {
      name: "panel-desk",
      open: async (stage) => {
        const panel = await filledPanelOf(stage);
        await button(panel, stage.words("mark_make")).click();
        return showing(filledPanelOf, "mark_save")(stage);
      },
    },
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
