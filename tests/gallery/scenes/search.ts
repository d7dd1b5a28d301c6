import type { Page } from "@playwright/test";

import type { Scene } from "../scene";
import { catchUp, type Stage } from "../stage";
import { pageOf } from "../surfaces";

async function placeOf(stage: Stage, place: string): Promise<Page> {
  const page = await pageOf(stage, `dashboard.html#${place}`);
  await page.setViewportSize({ width: 1200, height: 800 });
  return page;
}

/** A recorded live, searched and browsed. */
export const search: Scene = {
  name: "search",
  set: catchUp,
  views: [
    {
      name: "dashboard-search",
      isMain: true,
      open: async (stage) => {
        const page = await placeOf(stage, "search?q=how");
        await page.getByRole("listitem").nth(2).waitFor();
        return page;
      },
    },
    {
      name: "dashboard-search-nothing",
      open: async (stage) => {
        const page = await placeOf(stage, "search?q=kintsugi");
        await page.getByText(stage.words("search_nothingHelp")).waitFor();
        return page;
      },
    },
    {
      name: "dashboard-events",
      isMain: true,
      open: async (stage) => {
        const page = await placeOf(stage, "events?kind=gift,comment");
        await page.locator("article").nth(3).waitFor();
        return page;
      },
    },
    {
      name: "dashboard-event",
      isCropped: true,
      open: async (stage) => {
        const page = await placeOf(stage, "events?kind=gift");
        await page.locator("article button").first().click();
        const dialog = page.getByRole("dialog");
        await dialog.getByText(stage.words("events_raw")).click();
        await dialog
          .getByRole("region", { name: stage.words("events_raw") })
          .waitFor();
        return page;
      },
    },
  ],
};
