import { recentLive } from "../recent-live";
import type { Scene } from "../scene";
import { button, catchUp, consent, joinLive, watch } from "../stage";
import {
  changeStored,
  filledPanelOf,
  pageOf,
  panelOf,
  popupOf,
  showing,
} from "../surfaces";

const RULES = "recording";

/** By the user: this live, then all of them. */
export const paused: Scene = {
  name: "paused",
  set: joinLive,
  views: [
    {
      name: "panel-paused",
      open: async (stage) => {
        const panel = await filledPanelOf(stage);
        await button(panel, stage.words("actions_pause")).click();
        return showing(panelOf, "health_pausedHelp")(stage);
      },
    },
    { name: "popup-paused", open: showing(popupOf, "health_pausedHelp") },
    {
      name: "panel-allpaused",
      open: async (stage) => {
        const panel = await panelOf(stage);
        await button(panel, stage.words("actions_resume")).click();
        await changeStored(stage, RULES, { isPaused: true });
        return showing(panelOf, "health_allPausedHelp")(stage);
      },
    },
    { name: "popup-allpaused", open: showing(popupOf, "health_allPausedHelp") },
  ],
};

/** The streamer is one of those who are never recorded. */
export const never: Scene = {
  name: "never",
  async set(stage) {
    await consent(stage);
    const { handle } = stage.live.recording.page.host;
    const list = [handle, "willow.weaves", "quiet.heron"];
    await changeStored(stage, RULES, { never: list });
    await watch(stage);
    await stage.live.playTo(20);
  },
  views: [
    { name: "panel-never", open: showing(panelOf, "health_neverHelp") },
    { name: "popup-never", open: showing(popupOf, "health_neverHelp") },
    {
      name: "options-never",
      open: (stage) => pageOf(stage, "options.html#recording"),
    },
  ],
};

/** A short live, to its end; then its tab is closed, and then it is open again. */
export const ended: Scene = {
  name: "ended",
  prepare: () => ({ recent: recentLive({ minutesMore: 0 }) }),
  async set(stage) {
    await catchUp(stage);
    await stage.live.release();
  },
  views: [
    { name: "panel-ended", open: showing(filledPanelOf, "health_ended") },
    { name: "popup-ended", open: popupOf },
    {
      name: "panel-past",
      open: async (stage) => {
        for (const page of stage.context.pages())
          if (page.url().startsWith("https:")) await page.close();
        return showing(filledPanelOf, "health_past")(stage);
      },
    },
    { name: "popup-past", open: showing(popupOf, "popup_last") },
  ],
};
