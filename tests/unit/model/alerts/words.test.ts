import fc from "fast-check";
import { expect, test } from "vitest";

import { fits } from "@/lib/model/alerts/phrases";
import { isQuiet, minuteOfDay } from "@/lib/model/alerts/quiet";
import { newRule } from "@/lib/model/alerts/rule";
import { spokenText } from "@/lib/model/alerts/spoken";
import { ALERTS } from "@/lib/model/settings/alerts";

const letters = fc.string({
  unit: fc.constantFrom("a", "b", "*"),
  maxLength: 8,
});

test("a pattern fits as the same regular expression would say", () => {
  fc.assert(
    fc.property(letters, letters, (word, pattern) => {
      const plain = word.replaceAll("*", "b");
      const same = new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "u");
      expect(fits(plain, pattern)).toBe(plain !== "" && same.test(plain));
    }),
  );
});

test("a pattern made to be slow is answered all the same", () => {
  expect(fits("a".repeat(500), `${"a*".repeat(50)}b`)).toBe(false);
});

test.each([
  ["see https://a.example/x and www.b.example now", "see and now"],
  ["yeeeeeeees!!!!!!", "yees!!"],
  ["!!!???", ""],
  ["🎉🎉🎉🎉 hi", "🎉🎉 hi"],
  ["  clay \n pots ", "clay pots"],
])("%s is spoken as %j", (text, spoken) => {
  expect(spokenText(text)).toBe(spoken);
});

test("what is spoken is never long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) => {
      expect(spokenText(text).length).toBeLessThanOrEqual(140);
    }),
  );
});

test("quiet hours go over midnight, and the same twice are none", () => {
  const night = { from: 22 * 60, to: 7 * 60 };
  const at = (hour: number) => isQuiet(night, hour * 60);
  expect([21, 22, 3, 7, 12].map(at)).toEqual([false, true, true, false, false]);
  expect(isQuiet({ from: 60, to: 60 }, 60)).toBe(false);
  expect(minuteOfDay(0, -90)).toBe(90);
  expect(minuteOfDay(0, 60)).toBe(1_380);
});

test("rules are stored as they are, and those that say nothing are left out", () => {
  const rule = { ...newRule("words", "1"), text: "clay, kil*" };
  const rules = [rule, newRule("words", "2"), { ...rule, kind: "noise" }, 3];
  const volume = 0.3;
  expect(ALERTS.parse({ rules, volume, quiet: { from: 5, to: 9 } })).toEqual({
    ...{ rules: [rule], volume },
    quiet: { from: 5, to: 9 },
  });
});
