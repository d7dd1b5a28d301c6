import fc from "fast-check";
import { expect, test } from "vitest";

import { overlayAddressOf, overlayPath } from "@/lib/model/overlay/address";
import { MAX_LAYOUTS, MAX_WIDGETS } from "@/lib/model/overlay/layout";
import { newWidget } from "@/lib/model/overlay/new-widget";
import { boxIn } from "@/lib/model/overlay/parse-widget";
import { LAYOUT_PRESETS, presetLayout } from "@/lib/model/overlay/presets";
import { WHOLE, WIDGET_KINDS } from "@/lib/model/overlay/widget";
import { OVERLAY } from "@/lib/model/settings/overlay";

const read = (layouts: unknown) => OVERLAY.parse({ layouts }).layouts;

test.each(LAYOUT_PRESETS)("the layout %s is stored as it is", (preset) => {
  const layout = presetLayout(preset, { id: "one", name: "One" });
  expect(read([layout])).toEqual([layout]);
});

test.each(WIDGET_KINDS)("a new widget %s is stored as it is", (kind) => {
  const layout = presetLayout("talk", { id: "one", name: "One" });
  const widgets = [newWidget(kind, "w")];
  expect(read([{ ...layout, widgets }])).toEqual([{ ...layout, widgets }]);
});

test("a widget whose options are broken has the usual ones", () => {
  const widget = newWidget("chat", "w");
  const broken = { ...widget, options: { lines: "many", roles: ["king"] } };
  const [layout] = read([{ id: "a", widgets: [broken] }]);
  expect(layout?.widgets).toEqual([widget]);
});

test("what has no kind that is known, or the id of another, is dropped", () => {
  const widget = newWidget("goal", "w");
  const other = newWidget("chat", "w");
  const nonsense = { ...widget, kind: "clown" };
  const [layout] = read([{ id: "a", widgets: [nonsense, widget, other, 4] }]);
  expect(layout?.widgets).toEqual([widget]);
});

test("there are never more layouts and widgets than fit", () => {
  const widgets = Array.from({ length: 90 }, (_, index) =>
    newWidget("chat", String(index)),
  );
  const many = Array.from({ length: 90 }, (_, index) => ({
    ...{ id: `l${String(index)}`, widgets },
  }));
  const layouts = read(many);
  expect(layouts).toHaveLength(MAX_LAYOUTS);
  expect(layouts[0]?.widgets).toHaveLength(MAX_WIDGETS);
});

test("an id that no address can hold is dropped", () => {
  expect(read([{ id: "a b&c" }, { id: "" }, { id: "fine-1" }])).toMatchObject([
    { id: "fine-1" },
  ]);
});

test("a colour that is none becomes green, which can be keyed out", () => {
  const background = { kind: "colour", colour: "red; --x: url(y)" };
  expect(read([{ id: "a", background }])[0]?.background).toEqual({
    ...{ kind: "colour", colour: "#00ff00" },
  });
});

test("a box never reaches over the edge of the stage", () => {
  fc.assert(
    fc.property(
      fc.record({
        ...{ x: fc.double(), y: fc.double() },
        ...{ width: fc.double(), height: fc.double() },
      }),
      (stored) => {
        const { x, y, width, height } = boxIn(stored);
        expect(Math.min(x, y, width - 1, height - 1)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(WHOLE);
      },
    ),
  );
});

test("an address says again what it was made of", () => {
  const address = { layout: "one", session: "s-1", isSample: true };
  const path = overlayPath(address);
  expect(overlayAddressOf(path.slice(path.indexOf("?")))).toEqual(address);
  expect(overlayAddressOf("?layout=one")).toEqual({
    ...{ layout: "one", session: null, isSample: false },
  });
});
