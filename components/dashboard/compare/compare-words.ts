import { browser } from "wxt/browser";

import { SERIES_LOOKS } from "@/components/live/series-looks";
import type { LiveBrief } from "@/lib/model/compare";
import type { Compared } from "@/lib/model/compared-figures";
import type { SeriesName } from "@/lib/model/series";
import { formatDate } from "@/lib/text/dates";
import { formatDuration } from "@/lib/text/duration";
import { formatFigure, formatRate } from "@/lib/text/numbers";
import { formatDay, formatElapsed } from "@/lib/text/time";

export const COMPARED_NAMES: Record<Compared, () => string> = {
  viewersAverage: () => browser.i18n.getMessage("compare_viewersAverage"),
  viewersPeak: () => browser.i18n.getMessage("compare_viewersPeak"),
  people: () => browser.i18n.getMessage("compare_people"),
  durationMs: () => browser.i18n.getMessage("compare_durationMs"),
  comments: () => browser.i18n.getMessage("compare_comments"),
  commentsPerMinute: () => browser.i18n.getMessage("compare_commentsPerMinute"),
  diamonds: () => browser.i18n.getMessage("compare_diamonds"),
  diamondsPerMinute: () => browser.i18n.getMessage("compare_diamondsPerMinute"),
  gifts: () => browser.i18n.getMessage("compare_gifts"),
  gifters: () => browser.i18n.getMessage("compare_gifters"),
  likes: () => browser.i18n.getMessage("compare_likes"),
  follows: () => browser.i18n.getMessage("compare_follows"),
  shares: () => browser.i18n.getMessage("compare_shares"),
};

export function formatCompared(figure: Compared, value: number): string {
  if (figure === "durationMs") return formatDuration(value);
  const isRate =
    figure === "commentsPerMinute" || figure === "diamondsPerMinute";
  return isRate ? formatRate(value) : formatFigure(Math.round(value));
}

/** On an axis there is little room: hours and minutes. */
export function formatTick(figure: Compared, value: number): string {
  return figure === "durationMs"
    ? formatElapsed(value).replace(/:\d\d$/, "")
    : formatCompared(figure, value);
}

/** What a live is called among others of its streamer. */
export function liveName({ name, startedAt }: LiveBrief): string {
  return name === "" ? formatDay(startedAt) : name;
}

/** Told apart from the name where the user gave one. */
export function liveDate({ name, title, startedAt }: LiveBrief): string {
  return name === "" ? title : formatDate(startedAt);
}

export function seriesWords(series: SeriesName): string {
  const name = SERIES_LOOKS[series].name();
  return series === "viewers"
    ? name
    : browser.i18n.getMessage("compare_seriesRate", name);
}
