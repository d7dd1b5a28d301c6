import type { Scene } from "../scene";
import { consent } from "../stage";
import { pageOf, panelOf, popupOf, showing } from "../surfaces";

/** Before anybody has agreed to anything. */
export const installed: Scene = {
  name: "installed",
  set: () => Promise.resolve(),
  views: [
    {
      name: "welcome-start",
      open: ({ welcome }) => Promise.resolve(welcome),
      isMain: true,
    },
    { name: "panel-off", open: showing(panelOf, "consent_start") },
    { name: "popup-off", open: showing(popupOf, "consent_start") },
  ],
};

/** Recording is on, and no live was ever open. */
export const empty: Scene = {
  name: "empty",
  set: consent,
  views: [
    {
      name: "welcome-on",
      open: ({ welcome }) => Promise.resolve(welcome),
      isMain: true,
    },
    { name: "panel-empty", open: showing(panelOf, "panel_noLive") },
    { name: "popup-empty", open: popupOf },
    {
      name: "options-empty",
      open: (stage) => pageOf(stage, "options.html"),
      isMain: true,
    },
    {
      name: "export-unknown",
      open: showing(
        (stage) => pageOf(stage, "export.html?session=none"),
        "export_unknown",
      ),
    },
    {
      name: "panel-nosessions",
      open: async (stage) => {
        const panel = await showing(panelOf, "panel_noLive")(stage);
        const name = stage.words("actions_sessions");
        await panel.getByRole("button", { name }).click();
        return showing(panelOf, "sessions_empty")(stage);
      },
    },
  ],
};
