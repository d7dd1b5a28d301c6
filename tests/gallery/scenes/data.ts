import type { Page } from "@playwright/test";

import { readStore } from "../../e2e/stored";
import type { Scene } from "../scene";
import { button, catchUp, type Stage } from "../stage";
import { pageOf, showing } from "../surfaces";

const DATA = "dashboard.html#data";

function dataOf(stage: Stage): Promise<Page> {
  return pageOf(stage, DATA);
}

/** The name of whoever did most. */
async function busiestHandle({ welcome }: Stage): Promise<string> {
  const rows = await readStore(welcome, "people");
  const [first] = rows.sort(
    (left, right) => Number(right.acts) - Number(left.acts),
  );
  return String(first?.handle);
}

async function askToErase(stage: Stage): Promise<Page> {
  const data = await dataOf(stage);
  const { words } = stage;
  const section = data.getByRole("region", { name: words("data_erase") });
  await section.getByRole("textbox").fill(`@${await busiestHandle(stage)}`);
  await section.getByRole("button").first().click();
  await button(data, words("data_eraseYes")).waitFor();
  return data;
}

/** What is stored, and how it goes. */
export const data: Scene = {
  name: "data",
  set: catchUp,
  views: [
    {
      name: "dashboard-data",
      open: showing(dataOf, "data_stored"),
      isMain: true,
    },
    { name: "dashboard-erase", open: askToErase, isCropped: true },
    {
      name: "dashboard-erased",
      open: async (stage) => {
        const page = await askToErase(stage);
        await button(page, stage.words("data_eraseYes")).click();
        await page
          .getByRole("region", { name: stage.words("data_erased") })
          .waitFor();
        return page;
      },
    },
    {
      name: "dashboard-delete",
      open: async (stage) => {
        const page = await dataOf(stage);
        await button(page, stage.words("data_deleteAllOpen")).click();
        return page;
      },
    },
  ],
};
