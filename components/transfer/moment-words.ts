import { browser } from "wxt/browser";

import type { Moment } from "@/lib/model/moments";
import type { SeriesName } from "@/lib/model/series";
import { formatRate, formatWhole } from "@/lib/text/numbers";

const { getMessage } = browser.i18n;

export const SERIES_WORDS: Readonly<Record<SeriesName, string>> = {
  viewers: getMessage("figure_viewers"),
  comments: getMessage("figure_comments"),
  likes: getMessage("figure_likes"),
  diamonds: getMessage("figure_diamonds"),
  joins: getMessage("chart_joins"),
  follows: getMessage("figure_follows"),
  shares: getMessage("figure_shares"),
};

/** What the user said of a moment, or that it was marked. */
export function markWords(note: string): string {
  return note === "" ? getMessage("export_mark") : note;
}

/** Why a minute stands out: "Comments: 4.2 times the usual". */
export function momentWords({ series, usual, times, value }: Moment): string {
  const name = SERIES_WORDS[series];
  return usual >= 1
    ? getMessage("export_momentTimes", [name, formatRate(times)])
    : getMessage("export_momentCount", [name, formatWhole(value)]);
}
