import { readStore } from "../../e2e/stored";
import { FILLED_SESSION, fillSession } from "../../bench/fill-session";
import { pastLives } from "../../support/past-lives";
import { putRows } from "../../support/put-rows";
import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { pageOf, showing } from "../surfaces";

/** Nothing was ever recorded. */
export const noLives: Scene = {
  name: "no-lives",
  set: consent,
  views: [
    {
      name: "dashboard-empty",
      open: showing((stage) => pageOf(stage, "dashboard.html"), "lives_empty"),
    },
    {
      name: "dashboard-gone",
      open: showing(
        (stage) => pageOf(stage, "dashboard.html#session?id=none"),
        "session_gone",
      ),
    },
  ],
};

const EVENTS = 20_000;
const COUNT = 200;

/** Months of lives, one of them in full. */
export const manyLives: Scene = {
  name: "many-lives",
  async set(stage) {
    await consent(stage);
    const page = await pageOf(stage, "dashboard.html");
    await fillSession(page, EVENTS);
    const until = Date.UTC(2026, 8, 23);
    const [filled] = await readStore(page, "sessions");
    await putRows(page, "coverage", [
      {
        session: 1,
        from: Number(filled?.startedAt),
        to: Number(filled?.lastAt),
      },
    ]);
    const lives = pastLives({ count: COUNT, from: 2, until });
    await putRows(page, "sessions", lives.sessions);
    await putRows(page, "coverage", lives.coverage);
    await page.close();
  },
  views: [
    {
      name: "dashboard-lives",
      isCropped: true,
      open: async (stage) => {
        const page = await at("sessions")(stage);
        await page.getByRole("checkbox").first().waitFor();
        return page;
      },
      isMain: true,
    },
    {
      name: "dashboard-calendar",
      open: showing(at("sessions?view=calendar"), "week_title"),
    },
    {
      name: "dashboard-streamers",
      open: showing(at("sessions?view=streamers"), "streamers_median"),
    },
    {
      name: "dashboard-session",
      open: async (stage) => {
        const page = await at(`session?id=${FILLED_SESSION}`)(stage);
        const name = stage.words("feed_title");
        const feed = page.getByRole("region", { name, exact: true });
        await feed.getByRole("article").first().waitFor();
        return page;
      },
      isMain: true,
    },
  ],
};

function at(place: string) {
  return (stage: Stage) => pageOf(stage, `dashboard.html#${place}`);
}
