import { FILLED_SESSION, fillSession } from "../../bench/fill-session";
import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { pageOf } from "../surfaces";

const EVENTS = 1_000_000;

/** One live of ten hours and a million events. Filling it takes minutes, so it is pictured only and in no test. */
export const million: Scene = {
  name: "million",
  async set(stage) {
    await consent(stage);
    const page = await pageOf(stage, "dashboard.html");
    await fillSession(page, EVENTS);
    await page.close();
  },
  views: [
    {
      name: "dashboard-million-session",
      open: async (stage) => {
        const page = await at(`session?id=${FILLED_SESSION}`)(stage);
        const name = stage.words("feed_title");
        const feed = page.getByRole("region", { name, exact: true });
        await feed.getByRole("article").first().waitFor();
        return page;
      },
    },
    {
      name: "dashboard-million-events",
      isCropped: true,
      open: async (stage) => {
        const page = await at("events")(stage);
        await page.locator("article").nth(3).waitFor();
        return page;
      },
    },
  ],
};

function at(place: string) {
  return (stage: Stage) => pageOf(stage, `dashboard.html#${place}`);
}
