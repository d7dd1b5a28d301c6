import type { Page } from "@playwright/test";

import { presetLayout } from "@/lib/model/overlay/presets";

import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { changeStored, pageOf } from "../surfaces";

const LAYOUTS = [
  presetLayout("talk", { id: "talk", name: "Evening" }),
  presetLayout("computer", { id: "computer", name: "Screen" }),
];

async function editorOf(stage: Stage, id: string): Promise<Page> {
  const page = await pageOf(stage, `dashboard.html#overlay?id=${id}`);
  await page.getByRole("application").getByRole("button").first().waitFor();
  return page;
}

/** What goes on stream, before and while it is laid out. */
export const overlayEditor: Scene = {
  name: "overlay-editor",
  set: consent,
  views: [
    {
      name: "dashboard-overlay-off",
      open: (stage) => pageOf(stage, "dashboard.html#overlay"),
    },
    {
      name: "dashboard-overlay-begin",
      open: async (stage) => {
        await changeStored(stage, "overlay", { isOn: true });
        const page = await pageOf(stage, "dashboard.html#overlay");
        await page.getByRole("listitem").nth(12).waitFor();
        return page;
      },
    },
    {
      name: "dashboard-overlay-editor",
      open: async (stage) => {
        await changeStored(stage, "overlay", { isOn: true, layouts: LAYOUTS });
        const page = await editorOf(stage, "talk");
        await page
          .getByRole("application")
          .getByRole("button", { name: stage.words("layout_chat") })
          .focus();
        return page;
      },
      isMain: true,
    },
    {
      name: "dashboard-overlay-landscape",
      open: (stage) => editorOf(stage, "computer"),
    },
    {
      name: "options-overlay",
      open: (stage) => pageOf(stage, "options.html#overlay"),
    },
  ],
};
