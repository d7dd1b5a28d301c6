import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { localeOf } from "@/lib/text/locale";

const { getMessage, getUILanguage } = fakeBrowser.i18n;

test.each([
  ["en-GB", "en", "en-GB"],
  ["en", "en", "en"],
  ["de-DE", "en", "en"],
  ["fr-CA", "fr", "fr-CA"],
  ["es-419", "es", "es-419"],
  ["en_GB", "en", "en"],
  ["fril", "fr", "fr"],
])(
  "a browser in %s with words in %s writes as %s",
  (browser, words, locale) => {
    expect(localeOf(browser, words)).toBe(locale);
  },
);

/** What the texts come to in a browser of that language, with words of the same. */
async function textsIn(language: string) {
  fakeBrowser.i18n.getMessage = (key) => (key === "language" ? language : "");
  fakeBrowser.i18n.getUILanguage = () => language;
  vi.resetModules();
  try {
    const { formatBytes } = await import("@/lib/text/bytes");
    const { formatDuration } = await import("@/lib/text/duration");
    const { formatFigure, formatWhole } = await import("@/lib/text/numbers");
    const { formatMoneyRange } = await import("@/lib/text/money");
    const { formatShare } = await import("@/lib/text/share");
    const { pluralOf } = await import("@/lib/text/plural");
    const said = [
      ...[formatWhole(12_345), formatFigure(123_456), formatShare(0.987)],
      ...[formatBytes(64e6), formatDuration(8_040_000)],
      formatMoneyRange(3.5, 6, "USD"),
    ];
    const form = (count: number) => pluralOf(count, { one: 1, other: 2 });
    return {
      said: said.map((text) => text.replaceAll(/\s/gu, " ")),
      forms: [0, 1, 1.5, 2, 1_000_000].map(form),
    };
  } finally {
    Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage });
    vi.resetModules();
  }
}

test("in French numbers, sizes and times are French, and none is one", async () => {
  expect(await textsIn("fr")).toEqual({
    said: ["12 345", "123,5 k", "98,7 %", "64 Mo", "2 h 14 min", "3,50–6,00 $"],
    forms: [1, 1, 1, 2, 2],
  });
});

test("in Spanish they are Spanish, and none is several", async () => {
  expect(await textsIn("es")).toEqual({
    said: [
      "12.345",
      "123,5 mil",
      "98,7 %",
      "64 MB",
      "2 h 14 min",
      "3,50-6,00 $",
    ],
    forms: [2, 1, 2, 2, 2],
  });
});
