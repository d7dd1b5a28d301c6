import { expect, test } from "vitest";

import { readLayouts, writeLayouts } from "@/lib/model/overlay/layout-file";
import { LAYOUT_PRESETS, presetLayout } from "@/lib/model/overlay/presets";

const LAYOUTS = LAYOUT_PRESETS.map((preset) =>
  presetLayout(preset, { id: preset, name: preset }),
);
const FILE = { format: "livetap.overlay", version: 1, layouts: LAYOUTS };

test("what was written is read again as it was", () => {
  expect(readLayouts(writeLayouts(LAYOUTS))).toEqual({
    ...{ kind: "read", layouts: LAYOUTS },
  });
});

test.each([
  ["noJson", "layouts:"],
  ["other", "[]"],
  ["other", '"livetap"'],
  ["other", JSON.stringify({ ...FILE, format: "livetap.settings" })],
  ["newer", JSON.stringify({ ...FILE, version: 2 })],
  ["empty", JSON.stringify({ ...FILE, layouts: [] })],
  ["empty", JSON.stringify({ ...FILE, layouts: {} })],
])("a file is refused as %s: %s", (why, text) => {
  expect(readLayouts(text)).toEqual({ kind: "refused", why });
});

function withFirst(changes: object): string {
  const [first, ...others] = LAYOUTS;
  return JSON.stringify({
    ...{ ...FILE, layouts: [{ ...first, ...changes }, ...others] },
  });
}

test.each([
  ["a stage larger than there is", { width: 90_000 }],
  ["an id that no address can hold", { id: "../x" }],
  ["a widget of an unknown kind", { widgets: [{ id: "x", kind: "snow" }] }],
  [
    "a background that is no colour",
    { background: { kind: "colour", colour: "url(x)" } },
  ],
])(
  "a file with %s is refused as a whole, and the place is told",
  (_, wrong) => {
    expect(readLayouts(withFirst(wrong))).toEqual({
      ...{ kind: "refused", why: "misfit", place: "layouts[0]" },
    });
  },
);

test("members that a later version may add are left out", () => {
  expect(readLayouts(withFirst({ sparkle: true }))).toEqual({
    ...{ kind: "read", layouts: LAYOUTS },
  });
});
