import fc from "fast-check";
import { expect, test } from "vitest";

import { CHART } from "@/lib/model/settings/chart";
import { USUAL_FILTER } from "@/lib/model/feed-filter";
import { DISPLAY } from "@/lib/model/settings/display";
import {
  FEED,
  MAX_PRESET_NAME,
  MAX_PRESETS,
  presetName,
  renamePreset,
  withPreset,
} from "@/lib/model/settings/feed";
import { MONEY } from "@/lib/model/settings/money";
import { OVERLAY } from "@/lib/model/settings/overlay";
import { PRIVACY } from "@/lib/model/settings/privacy";
import { RECORDING } from "@/lib/model/settings/recording";
import type { Setting } from "@/lib/model/settings/setting";
import { STOPS } from "@/lib/model/stops";

const SETTINGS: Setting<unknown>[] = [
  CHART,
  DISPLAY,
  FEED,
  MONEY,
  OVERLAY,
  PRIVACY,
  RECORDING,
  STOPS,
];

test.each(SETTINGS)(
  "$key falls back to its standard",
  ({ parse, standard }) => {
    for (const stored of [undefined, null, 3, "dark", [], {}])
      expect(parse(stored)).toEqual(standard);
  },
);

test.each(SETTINGS)("what $key reads is read again as it is", (setting) => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 2 }), (stored) => {
      const read = setting.parse({ ...Object(setting.standard), ...stored });
      expect(setting.parse(read)).toEqual(read);
    }),
  );
});

test("a choice that is not offered leaves the others", () => {
  const stored = { scheme: "pink", density: "compact", textSize: "largest" };
  expect(DISPLAY.parse(stored)).toEqual({
    ...DISPLAY.standard,
    density: "compact",
    textSize: "largest",
  });
});

test("groups that do not exist are dropped", () => {
  const { hiddenGroups } = FEED.parse({
    hiddenGroups: ["gift", "nonsense", 4],
  });
  expect(hiddenGroups).toEqual(["gift"]);
});

test("the lowest rate stands first, and no rate is out of bounds", () => {
  const stored = { currency: "EUR", low: 0.9, mid: -3, high: 0.004 };
  expect(MONEY.parse(stored)).toEqual({
    ...{ currency: "EUR", low: 0, mid: 0.004, high: 0.9 },
  });
});

test("rates that are missing are those of the currency", () => {
  expect(MONEY.parse({ currency: "EUR" })).toMatchObject({ mid: 0.0043 });
});

const preset = (name: string, text = "") => ({
  name,
  filter: { ...USUAL_FILTER, text },
});

test("of stored presets those with a name are read, each name once", () => {
  const stored = [preset("Tea", "tea"), { name: " " }, 4, preset(" Tea ")];
  const { presets } = FEED.parse({ presets: stored });
  expect(presets).toEqual([preset("Tea", "tea")]);
});

test("a preset whose filter is broken shows the usual", () => {
  const stored = [{ name: "Tea", filter: { roles: ["king"], text: 3 } }];
  expect(FEED.parse({ presets: stored }).presets).toEqual([preset("Tea")]);
});

test("there are never more presets than fit, nor longer names", () => {
  const many = Array.from({ length: 99 }, (_, index) => preset(String(index)));
  expect(FEED.parse({ presets: many }).presets).toHaveLength(MAX_PRESETS);
  expect(presetName("a".repeat(99))).toHaveLength(MAX_PRESET_NAME);
});

test("what was searched for last is not kept", () => {
  expect(FEED.parse({ text: "tea" })).not.toHaveProperty("text");
});

test("a preset under a name that stands already takes its place", () => {
  const presets = [preset("Tea"), preset("Clay")];
  expect(withPreset(presets, preset("Tea", "thé"))).toEqual([
    preset("Clay"),
    preset("Tea", "thé"),
  ]);
});

test("a renamed preset stays where it is, and no two have one name", () => {
  const presets = [preset("Tea"), preset("Clay"), preset("Wool")];
  expect(renamePreset(presets, "Tea", "Thé")[0]).toEqual(preset("Thé"));
  const names = renamePreset(presets, "Tea", "Wool").map(({ name }) => name);
  expect(names).toEqual(["Wool", "Clay"]);
});
