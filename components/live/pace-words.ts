import { browser } from "wxt/browser";

import type { LanePoint } from "@/components/charts/lane";
import type { Bands, TimedBand } from "@/components/hooks/use-past-lives";
import { paceOf } from "@/lib/model/pace-band";
import type { SeriesName, Timeline } from "@/lib/model/series";
import { formatRoundShare } from "@/lib/text/share";

import { SERIES_LOOKS } from "./series-looks";
import { lanePoints, valueAt } from "./timeline-points";

const MINUTE_MS = 60_000;

/** What is usual at a time; undefined where too few lives have its minute. */
export function usualAt(
  band: readonly TimedBand[] | undefined,
  time: number,
): TimedBand | undefined {
  return band?.findLast(({ at }) => at <= time && time < at + MINUTE_MS);
}

/** The time of the last value: the step of a rate ends where its minute does. */
export function lastTimeOf(
  points: readonly LanePoint[],
  name: SeriesName,
): number {
  const last = points.at(-1)?.at ?? 0;
  return name === "viewers" ? last : last - 1;
}

export function usualWords(
  { low, median, high }: TimedBand,
  format: (value: number) => string,
): string {
  return browser.i18n.getMessage("pace_usual", [
    format(Math.round(median)),
    format(Math.round(low)),
    format(Math.round(high)),
  ]);
}

/** A sentence for each curve that has a usual where it ends. */
export function paceSummary(
  timeline: Timeline,
  series: readonly SeriesName[],
  bands: Bands,
): string[] {
  return series.flatMap((name) => {
    const points = lanePoints(timeline, name);
    const usual = usualAt(bands[name], lastTimeOf(points, name));
    const value = valueAt(points, Infinity);
    if (!usual || value === null) return [];
    const pace = paceOf(value, usual);
    const what = SERIES_LOOKS[name].name();
    if (!pace) return [];
    if (pace.kind === "usual")
      return browser.i18n.getMessage("pace_asUsual", what);
    const words = [what, formatRoundShare(pace.share)];
    return pace.kind === "above"
      ? browser.i18n.getMessage("pace_above", words)
      : browser.i18n.getMessage("pace_below", words);
  });
}
