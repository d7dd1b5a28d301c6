import { putRows } from "../../support/put-rows";
import { severalLives } from "../../support/several-lives";
import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { pageOf, showing } from "../surfaces";

const LIVES = 9;
const HOUR_MS = 3_600_000;
const REGULAR = "7100000000000000000";

/** Nine lives of one streamer, and what somebody wrote down of two people. */
async function fill({ welcome }: Stage): Promise<void> {
  const until = Date.now() - HOUR_MS;
  const lives = severalLives({ count: LIVES, until });
  for (const [table, rows] of Object.entries(lives))
    await putRows(welcome, table, rows as object[]);
  await putRows(welcome, "persons", [
    {
      ...{ person: REGULAR, tags: ["moderator", "friend"], changedAt: until },
      note: "Always asks about the loom. Birthday in March.",
    },
  ]);
}

const dashboard = (hash: string) => (stage: Stage) =>
  pageOf(stage, `dashboard.html${hash}`);

/** People over all lives, and lives against each other. */
export const people: Scene = {
  name: "people",
  set: consent,
  views: [
    {
      name: "dashboard-nobody",
      open: showing(dashboard("#people"), "everybody_empty"),
    },
    {
      name: "dashboard-people",
      isCropped: true,
      open: async (stage) => {
        await fill(stage);
        return showing(dashboard("#people"), "everybody_inRow")(stage);
      },
      isMain: true,
    },
    {
      name: "dashboard-person",
      isCropped: true,
      open: showing(dashboard(`#person?id=${REGULAR}`), "someone_timeline"),
      isMain: true,
    },
    {
      name: "dashboard-compare",
      open: showing(dashboard("#compare"), "compare_figures"),
    },
    {
      name: "dashboard-trends",
      open: showing(dashboard("#compare?view=trends"), "compare_away"),
    },
  ],
};
