// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { BattleCard } from "@/components/live/battle-card";
import { OpenPersonContext } from "@/components/live/open-person";
import type { BattleEvent } from "@/lib/model/event";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { aBattle } from "../../support/battle";
import { renderScreen, surround } from "../../support/screen";
import { aSessionRow, NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const OURS = aSessionRow().streamer.id;
const ENDS_AT = NOON + 300_000;
let database: LivetapDatabase;
let opened: string[] = [];
beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
  opened = [];
});

const START = aBattle(1, "start", {
  startsAt: NOON,
  endsAt: ENDS_AT,
  sides: [
    { id: "2", nickname: "Amber Wren", score: 0 },
    { id: OURS, nickname: "Maple Fox", score: 0 },
  ],
});
const SCORES: Partial<BattleEvent> = {
  sides: [
    { id: "2", score: 900 },
    { id: OURS, score: 1_200 },
  ],
  givers: [
    { side: OURS, id: "11", nickname: "Quiet Heron", score: 700 },
    { side: "2", id: "12", nickname: "Dusty Lynx", score: 900 },
  ],
};

/** TikTok's clock stands at `at`, ours an hour later. */
async function show(
  at: number,
  events: readonly ReturnType<typeof aBattle>[],
  changes: Partial<SessionRow> = {},
) {
  const now = at + 3_600_000;
  const times = { lastAt: at, lastFrameAt: now };
  await database.sessions.put(aSessionRow({ ...times, ...changes }));
  await database.events.bulkPut([...events]);
  renderScreen(
    <OpenPersonContext value={(person) => opened.push(person)}>
      <BattleCard session={1} now={now} />
      <p>below</p>
    </OpenPersonContext>,
    database,
  );
}

test("a battle that runs shows both sides, ours first, the time left and who gave for us", async () => {
  await show(NOON + 60_000, [START, aBattle(2, "scores", SCORES)]);
  const card = await screen.findByRole("region", { name: "Battle" });
  within(card).getByText("4:00 left");
  const [ours, theirs] = within(card)
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(ours).toBe("Maple FoxThis live300 ahead1,200");
  expect(theirs).toBe("Amber Wren900");
  const giver = within(card).getByRole("button", { name: "Quiet Heron 700" });
  await userEvent.click(giver);
  expect(opened).toEqual(["11"]);
  expect(within(card).queryByText("Dusty Lynx")).toBeNull();
});

test("a battle that is over shows its result", async () => {
  const end = aBattle(300, "end", {
    sides: [
      { id: "2", score: 1_500, result: "win" },
      { id: OURS, score: 1_400, result: "lose" },
    ],
  });
  await show(NOON + 310_000, [START, aBattle(2, "scores", SCORES), end]);
  const card = await screen.findByRole("region", { name: "Battle" });
  within(card).getByText("over");
  expect(
    within(card)
      .getAllByRole("listitem")
      .slice(0, 2)
      .map((item) => item.textContent),
  ).toEqual(["Maple FoxThis livelost1,400", "Amber Wrenwon1,500"]);
});

test.each([
  ["a minute after its end", ENDS_AT + 61_000, {}],
  ["in a live that has ended", NOON + 60_000, { status: "ended" as const }],
])("%s nothing of a battle is left", async (_, at, changes) => {
  await show(at, [START], changes);
  await screen.findByText("below");
  await expect(
    screen.findByRole("region", { name: "Battle" }, { timeout: 300 }),
  ).rejects.toThrow();
});
