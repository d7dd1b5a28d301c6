import type { Page } from "@playwright/test";

import { newRule } from "@/lib/model/alerts/rule";

import type { Scene } from "../scene";
import { button, joinLive, type Stage } from "../stage";
import { changeStored, filledPanelOf, panelOf } from "../surfaces";

const GOALS = [
  { id: "1", figure: "likes", target: 90_000, streamer: "" },
  { id: "2", figure: "diamonds", target: 2_000, streamer: "" },
];
const RULES = [{ ...newRule("streak", "1"), sound: "rise" }];
const ON = ["selling", "desk", "draw", "overlay", "translation"];

/**
 * Some browsers translate, others do not: a stand-in whose words are the same in brackets. It is text, as
 * what compiles the gallery names functions by a helper that no page has.
 */
const TRANSLATOR = `
  const given = (what) => () => Promise.resolve(what);
  const made = (what) => ({
    availability: given("available"),
    create: given({ ...what, destroy: () => undefined }),
  });
  Object.assign(globalThis, {
    LanguageDetector: made({
      detect: given([{ detectedLanguage: "it", confidence: 1 }]),
    }),
    Translator: made({
      translate: (text) => Promise.resolve("(" + text + ")"),
    }),
  });
`;

/** Every part of the panel that is off until wanted. */
export async function turnOn(stage: Stage): Promise<void> {
  await stage.context.addInitScript({ content: TRANSLATOR });
  for (const key of ON) await changeStored(stage, key, { isOn: true });
  await changeStored(stage, "goals", { goals: GOALS });
  await changeStored(stage, "alerts", { rules: RULES });
  await joinLive(stage);
}

async function tools(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage);
  const title = stage.words("tools_title");
  const dropdown = panel.getByRole("dialog", { name: title });
  if (!(await dropdown.isVisible())) await button(panel, title).click();
  await dropdown.waitFor();
  return panel;
}

/** All of it at once, as somebody has it who wants everything. */
export const everything: Scene = {
  name: "everything",
  set: turnOn,
  views: [
    { name: "panel-everything", open: filledPanelOf, isMain: true },
    { name: "panel-tools", open: tools, isMain: true },
  ],
};
