import { browser } from "wxt/browser";

import type { Tile } from "@/components/ui/figure-tile";
import { estimateOf, type Rates } from "@/lib/model/money";
import type { Overview } from "@/lib/model/overview";
import type { RecapFigures } from "@/lib/model/recap";
import { formatDuration } from "@/lib/text/duration";
import { formatMoneyRange } from "@/lib/text/money";
import { formatFigure, formatRate, formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShare } from "@/lib/text/share";
import { formatElapsed, formatShortClock } from "@/lib/text/time";

interface Known {
  recap: RecapFigures;
  overview: Overview;
  rates: Rates;
}

const NOTHING = "–";

function figure(value: number | null): string {
  return value === null ? NOTHING : formatFigure(value);
}

function full(value: number | null): string {
  return value === null
    ? browser.i18n.getMessage("figure_unknown")
    : formatWhole(value);
}

function clock(at: number | null | undefined): string {
  return typeof at === "number" ? formatShortClock(at) : NOTHING;
}

/** The figures of a live as a whole, each with where it comes from. */
export function recapTiles(known: Known): Tile[] {
  return [
    ...[duration, peak, average, viewerMinutes, entries, people],
    ...[comments, likes, diamonds, gifts, follows, shares],
  ].map((tell) => tell(known));
}

function duration({ recap, overview }: Known): Tile {
  const { durationMs, coveredMs, coveredShare } = recap;
  return {
    ...{ kind: "control", icon: "stopwatch" },
    label: browser.i18n.getMessage("recap_duration"),
    value: formatElapsed(durationMs),
    detail:
      coveredShare === null
        ? ""
        : browser.i18n.getMessage(
            "recap_durationDetail",
            formatShare(coveredShare),
          ),
    explanation: browser.i18n.getMessage("recap_durationWhy", [
      clock(overview.startedAt),
      clock(overview.lastAt),
      formatDuration(coveredMs),
    ]),
  };
}

function peak({ recap }: Known): Tile {
  const { totals, peaks } = recap;
  return {
    ...{ kind: "viewers", icon: "viewers" },
    label: browser.i18n.getMessage("recap_peak"),
    value: figure(totals.viewersPeak),
    detail: peaks.viewers
      ? browser.i18n.getMessage("recap_peakAt", clock(peaks.viewers.at))
      : "",
    explanation: browser.i18n.getMessage(
      "recap_peakWhy",
      full(totals.viewersPeak),
    ),
  };
}

function average({ recap: { totals } }: Known): Tile {
  const { viewersAverage, viewersLast } = totals;
  return {
    ...{ kind: "viewers", icon: "viewers" },
    label: browser.i18n.getMessage("recap_average"),
    value: viewersAverage === null ? NOTHING : formatRate(viewersAverage),
    detail:
      viewersLast === null
        ? ""
        : browser.i18n.getMessage(
            "recap_averageDetail",
            formatFigure(viewersLast),
          ),
    explanation: browser.i18n.getMessage(
      "recap_averageWhy",
      viewersAverage === null ? full(null) : formatRate(viewersAverage),
    ),
  };
}

function viewerMinutes({ recap }: Known): Tile {
  const minutes = recap.viewerMinutes;
  return {
    ...{ kind: "viewers", icon: "clock" },
    label: browser.i18n.getMessage("recap_viewerMinutes"),
    value: formatFigure(minutes),
    detail: browser.i18n.getMessage(
      "recap_viewerHours",
      formatFigure(minutes / 60),
    ),
    explanation: browser.i18n.getMessage(
      "recap_viewerMinutesWhy",
      formatWhole(minutes),
    ),
  };
}

function entries({ recap: { totals } }: Known): Tile {
  return {
    ...{ kind: "join", icon: "join" },
    label: browser.i18n.getMessage("recap_entries"),
    value: figure(totals.entries),
    detail: browser.i18n.getMessage(
      "recap_entriesDetail",
      formatFigure(totals.joins),
    ),
    explanation: browser.i18n.getMessage("recap_entriesWhy", [
      full(totals.entries),
      formatWhole(totals.joins),
    ]),
  };
}

function people({ recap: { totals } }: Known): Tile {
  return {
    ...{ kind: "join", icon: "people" },
    label: browser.i18n.getMessage("figure_people"),
    value: formatFigure(totals.people),
    detail: browser.i18n.getMessage("recap_peopleDetail", [
      formatFigure(totals.commenters),
      formatFigure(totals.gifters),
    ]),
    explanation: browser.i18n.getMessage(
      "recap_peopleWhy",
      formatWhole(totals.people),
    ),
  };
}

function comments({ recap: { totals } }: Known): Tile {
  const { commentsBacklog } = totals;
  return {
    ...{ kind: "comment", icon: "comment" },
    label: browser.i18n.getMessage("figure_comments"),
    value: formatFigure(totals.comments),
    detail:
      commentsBacklog === 0
        ? ""
        : browser.i18n.getMessage(
            "recap_commentsDetail",
            formatFigure(commentsBacklog),
          ),
    explanation: browser.i18n.getMessage("recap_commentsWhy", [
      formatWhole(totals.comments),
      formatWhole(commentsBacklog),
    ]),
  };
}

function likes({ recap: { totals } }: Known): Tile {
  return {
    ...{ kind: "like", icon: "like" },
    label: browser.i18n.getMessage("figure_likes"),
    value: formatFigure(totals.likesReported),
    detail: browser.i18n.getMessage(
      "recap_likesDetail",
      formatFigure(totals.likesObserved),
    ),
    explanation: browser.i18n.getMessage("recap_likesWhy", [
      formatWhole(totals.likesReported),
      formatWhole(totals.likesObserved),
    ]),
  };
}

function diamonds({ recap: { totals }, rates }: Known): Tile {
  const { low, high, currency } = estimateOf(totals.diamonds, rates);
  const range = formatMoneyRange(low, high, currency);
  return {
    ...{ kind: "gift", icon: "diamond" },
    label: browser.i18n.getMessage("figure_diamonds"),
    value: formatFigure(totals.diamonds),
    detail: browser.i18n.getMessage("figure_estimate", range),
    explanation: browser.i18n.getMessage("recap_diamondsWhy", [
      formatWhole(totals.diamonds),
      range,
    ]),
  };
}

function gifts({ recap: { totals } }: Known): Tile {
  return {
    ...{ kind: "gift", icon: "gift" },
    label: browser.i18n.getMessage("figure_gifts"),
    value: formatFigure(totals.gifts),
    detail: browser.i18n.getMessage(
      "recap_giftsDetail",
      persons(totals.gifters),
    ),
    explanation: browser.i18n.getMessage("recap_giftsWhy", [
      formatWhole(totals.gifts),
      persons(totals.gifters),
    ]),
  };
}

function follows({ recap: { totals } }: Known): Tile {
  return {
    ...{ kind: "follow", icon: "follow" },
    label: browser.i18n.getMessage("figure_follows"),
    value: formatFigure(totals.follows),
    detail: browser.i18n.getMessage(
      "recap_followsDetail",
      persons(totals.followers),
    ),
    explanation: browser.i18n.getMessage("recap_followsWhy", [
      formatWhole(totals.follows),
      persons(totals.followers),
    ]),
  };
}

function shares({ recap: { totals } }: Known): Tile {
  return {
    ...{ kind: "share", icon: "share", detail: "" },
    label: browser.i18n.getMessage("figure_shares"),
    value: formatFigure(totals.shares),
    explanation: browser.i18n.getMessage(
      "recap_sharesWhy",
      formatWhole(totals.shares),
    ),
  };
}

function persons(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, {
      one: "figure_persons_one",
      other: "figure_persons_other",
    }),
    formatWhole(count),
  );
}
