import type { Page } from "@playwright/test";

import { putRows } from "../../support/put-rows";
import { aComment, aPersonRow, aSessionRow } from "../../support/session-rows";
import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { changeStored, pageOf, panelOf } from "../surfaces";

declare const chrome: {
  storage: { session: { set: (values: object) => Promise<void> } };
};

const SESSION = aSessionRow();
const MINUTE_MS = 60_000;
const WORD = "je participe 🧶";
const NAMES = [
  ...["Maple Fox", "River Otter 🦦", "Quiet Heron", "نور", "Plum Badger"],
  ...["ROBIN, the very long name of a small bird", "Dusty Lynx", "ゆき"],
  ...["Amber Wren", "Copper Finch", "Olive Newt", "Sandy Hare"],
];
const PEOPLE = 128;
const HIDDEN = 3;

/** A hundred people have written the word within two minutes. */
async function write(stage: Stage): Promise<void> {
  await consent(stage);
  const now = Date.now();
  const from = now - 2 * MINUTE_MS;
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    id: String(7_100_000_000_000_000_000n + BigInt(index)),
    handle: `maker.${String(index)}`,
    nickname: NAMES[index % NAMES.length] ?? "",
  }));
  const events = people.map((user, index) =>
    aComment(index + 1, from + 900 * index, {
      ...{ user, text: index % 3 === 0 ? "Je participe 🧶🧶 !" : WORD },
      ...(index < HIDDEN && { traits: { isMasked: true } }),
    }),
  );
  const times = { openedAt: from, startedAt: from, lastAt: now };
  const session = {
    ...aSessionRow({ ...times, lastFrameAt: now, nextRow: PEOPLE + 1 }),
  };
  await putRows(stage.welcome, "sessions", [session]);
  await putRows(stage.welcome, "events", events);
  const rows = people.map(({ id, handle, nickname }) =>
    aPersonRow(id, { handle, nickname, firstAt: from }),
  );
  await putRows(stage.welcome, "people", rows);
  await changeStored(stage, "draw", { isOn: true, reserves: 2 });
}

async function drawPanel(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage);
  const tab = panel.getByRole("tab", { name: stage.words("draw_title") });
  if (!(await tab.isVisible())) {
    const name = stage.words("actions_sessions");
    await panel.getByRole("button", { name, exact: true }).click();
    const [first] = [panel.getByRole("listitem").first()];
    await first.getByRole("button").first().click();
  }
  await tab.click();
  await tab.evaluate((shown) => {
    shown.scrollIntoView({ block: "start" });
  });
  return panel;
}

async function entering(stage: Stage): Promise<Page> {
  await stage.welcome.evaluate(
    async ([key, entry]) => {
      await chrome.storage.session.set({ [key]: entry });
    },
    [
      `draw-${String(SESSION.number)}`,
      {
        ...{ word: WORD, from: Date.now() - 3 * MINUTE_MS, to: null },
        withoutModerators: true,
      },
    ] as const,
  );
  const panel = await drawPanel(stage);
  await panel
    .getByText(String(PEOPLE - HIDDEN))
    .first()
    .waitFor();
  return panel;
}

async function drawn(stage: Stage): Promise<Page> {
  const panel = await drawPanel(stage);
  const press = (key: "draw_close" | "draw_hold") =>
    panel.getByRole("button", { name: stage.words(key), exact: true }).click();
  await press("draw_close");
  await press("draw_hold");
  await panel.getByText(stage.words("draw_proof")).click();
  return panel;
}

async function onThePage(stage: Stage): Promise<Page> {
  const page = await pageOf(stage, `dashboard.html#session?id=${SESSION.id}`);
  const tab = page.getByRole("tab", { name: stage.words("draw_title") });
  await tab.click();
  await page.getByText(stage.words("draw_proof")).waitFor();
  await tab.evaluate((shown) => {
    shown.scrollIntoView({ block: "start" });
  });
  return page;
}

/** A winner is drawn among those who wrote a word. */
export const draw: Scene = {
  name: "draw",
  set: write,
  views: [
    { name: "panel-draw-entries", open: entering, isMain: true },
    { name: "panel-draw-result", open: drawn },
    { name: "dashboard-draw", open: onThePage },
    {
      name: "options-draw",
      open: (stage) => pageOf(stage, "options.html#draw"),
    },
  ],
};
