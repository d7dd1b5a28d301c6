import { expect, test } from "vitest";

import {
  addWidget,
  changeWidget,
  copyWidget,
  raiseWidget,
  removeWidget,
} from "@/lib/model/overlay/edit-widgets";
import { type Layout, MAX_WIDGETS } from "@/lib/model/overlay/layout";
import { presetLayout } from "@/lib/model/overlay/presets";
import { OVERLAY } from "@/lib/model/settings/overlay";

const LAYOUT = presetLayout("talk", { id: "one", name: "One" });
const idsOf = ({ widgets }: Layout) => widgets.map(({ id }) => id);

test("a new widget stands in front of all others", () => {
  expect(idsOf(addWidget(LAYOUT, "sale", "new")).at(-1)).toBe("new");
});

test("two new widgets of a kind do not cover each other", () => {
  const first = addWidget(LAYOUT, "sale", "first");
  const second = addWidget(first, "sale", "second");
  const [one, two] = second.widgets.slice(-2).map(({ box }) => box);
  expect(one).not.toEqual(two);
});

test("a layout takes only so many widgets, and the next one changes nothing", () => {
  let layout = LAYOUT;
  for (let count = 0; count < MAX_WIDGETS + 5; count += 1)
    layout = addWidget(layout, "chat", `chat ${count}`);
  expect(layout.widgets).toHaveLength(MAX_WIDGETS);
  expect(addWidget(layout, "chat", "one more")).toBe(layout);
});

test("a copy has the options of its original and is free to move", () => {
  const locked = changeWidget(LAYOUT, "chat", (widget) => ({
    ...{ ...widget, isLocked: true, isSafe: false },
  }));
  const copy = copyWidget(locked, "chat", "copy").widgets.at(-1);
  const chat = locked.widgets.find(({ id }) => id === "chat");
  expect(copy).toMatchObject({
    ...{ id: "copy", kind: "chat", isLocked: false, isSafe: false },
    options: chat?.options,
  });
  expect(copy?.box).not.toEqual(chat?.box);
});

test("a widget goes a step to the front and back again", () => {
  const [first = "", second] = idsOf(LAYOUT);
  const raised = raiseWidget(LAYOUT, first, 1);
  expect(idsOf(raised).slice(0, 2)).toEqual([second, first]);
  expect(raiseWidget(raised, first, -1)).toEqual(LAYOUT);
});

test("the first one goes no further back", () => {
  const [first = ""] = idsOf(LAYOUT);
  expect(raiseWidget(LAYOUT, first, -1)).toBe(LAYOUT);
  expect(raiseWidget(LAYOUT, idsOf(LAYOUT).at(-1) ?? "", 1)).toBe(LAYOUT);
});

test("a removed widget is gone and the others stay", () => {
  const [first = "", ...others] = idsOf(LAYOUT);
  expect(idsOf(removeWidget(LAYOUT, first))).toEqual(others);
});

test("what is edited is stored as it is", () => {
  const layout = copyWidget(addWidget(LAYOUT, "battle", "b"), "chat", "c");
  const { layouts } = OVERLAY.parse({ layouts: [layout] });
  expect(layouts).toEqual([layout]);
});
