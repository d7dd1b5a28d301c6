import { SERIES_NAMES, type SeriesName, type Zoom, ZOOMS } from "../series";
import { choiceIn, choicesIn, membersOf } from "./members";
import type { Setting } from "./setting";

/** What the chart over time shows. */
export interface ChartSettings {
  series: SeriesName[];
  zoom: Zoom;
}

const STANDARD: ChartSettings = {
  series: ["viewers", "comments"],
  zoom: "all",
};

export const CHART: Setting<ChartSettings> = {
  key: "chart",
  standard: STANDARD,
  parse(stored) {
    const { series, zoom } = membersOf(stored);
    return {
      series: choicesIn(series, SERIES_NAMES, STANDARD.series),
      zoom: choiceIn(zoom, ZOOMS, STANDARD.zoom),
    };
  },
};
