import { SERIES_NAMES, type SeriesName, type Zoom, ZOOMS } from "../series";
import { choiceIn, choicesIn, flagIn, membersOf } from "./members";
import type { Setting } from "./setting";

/** What the chart over time shows. */
export interface ChartSettings {
  series: SeriesName[];
  zoom: Zoom;
  /** Only its head is there, and what stands below comes up. */
  isFolded: boolean;
}

const STANDARD: ChartSettings = {
  series: ["viewers", "comments"],
  zoom: "all",
  isFolded: false,
};

export const CHART: Setting<ChartSettings> = {
  key: "chart",
  standard: STANDARD,
  parse(stored) {
    const { series, zoom, isFolded } = membersOf(stored);
    return {
      series: choicesIn(series, SERIES_NAMES, STANDARD.series),
      zoom: choiceIn(zoom, ZOOMS, STANDARD.zoom),
      isFolded: flagIn(isFolded, STANDARD.isFolded),
    };
  },
};
