import fc from "fast-check";
import { expect, test } from "vitest";

import { CHART } from "@/lib/model/settings/chart";
import { DISPLAY } from "@/lib/model/settings/display";
import { FEED } from "@/lib/model/settings/feed";
import { MONEY } from "@/lib/model/settings/money";
import { PRIVACY } from "@/lib/model/settings/privacy";
import { RECORDING } from "@/lib/model/settings/recording";
import type { Setting } from "@/lib/model/settings/setting";
import { STOPS } from "@/lib/model/settings/stops";

const SETTINGS: Setting<unknown>[] = [
  CHART,
  DISPLAY,
  FEED,
  MONEY,
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
