import { browser } from "wxt/browser";

import type { ChartLine } from "@/components/charts/lines";
import type { SeriesName } from "@/lib/model/series";
import { formatFigure, formatRate, formatWhole } from "@/lib/text/numbers";

import { seriesWords } from "./compare-words";

export function minuteName(minute: number): string {
  return browser.i18n.getMessage("compare_minute", formatWhole(minute));
}

/** What the lines show, for those who do not see them. */
export function summaryOfLines(
  lines: readonly ChartLine[],
  series: SeriesName,
): string {
  const each = lines.flatMap(({ name, values }) => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return [];
    const sum = known.reduce((all, value) => all + value, 0);
    return browser.i18n.getMessage("compare_summary", [
      name,
      formatRate(sum / known.length),
      formatFigure(Math.max(...known)),
    ]);
  });
  return [seriesWords(series), ...each].join(". ");
}
