import { browser } from "wxt/browser";

import { sumOf } from "@/lib/model/recent";
import type { SeriesName, Timeline } from "@/lib/model/series";
import { formatRate, formatWhole } from "@/lib/text/numbers";

import { causesWords, gapCountWords } from "./gap-words";
import { SERIES_LOOKS } from "./series-looks";
import { lanePoints } from "./timeline-points";

/** What the chart shows, for those who do not see it. */
export function summaryOf(
  timeline: Timeline,
  series: readonly SeriesName[],
): string {
  const { gaps } = timeline;
  const curves = series.map((name) => curveWords(timeline, name));
  const shaded = browser.i18n.getMessage("chart_gaps", [
    gapCountWords(gaps.length),
    causesWords(gaps),
  ]);
  return [...curves, ...(gaps.length === 0 ? [] : [shaded])].join(". ");
}

function curveWords(timeline: Timeline, name: SeriesName): string {
  const values = lanePoints(timeline, name).flatMap(({ value }) => value ?? []);
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const highest = Math.max(0, ...values);
  if (name === "viewers")
    return browser.i18n.getMessage("chart_viewersSummary", [
      formatWhole(first),
      formatWhole(last),
      formatWhole(highest),
    ]);
  return browser.i18n.getMessage("chart_rateSummary", [
    SERIES_LOOKS[name].name(),
    formatRate(last),
    formatRate(highest),
    formatRate(sumOf(values) / Math.max(1, values.length)),
  ]);
}
