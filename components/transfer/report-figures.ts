import { browser } from "wxt/browser";

import type { Part, Recap } from "@/lib/model/recap";
import type { Rated } from "@/lib/model/series";
import { formatMoneyRange } from "@/lib/text/money";
import { formatRate, formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";
import type { ReportFigure } from "@/lib/transfer/report/report";
import type { ReportFacts } from "@/lib/transfer/report/report-facts";

const { getMessage } = browser.i18n;
const REPORTED = getMessage("report_reported");
const COUNTED = getMessage("report_counted");
const ESTIMATED = getMessage("report_estimated");

/** The key figures, each with where it comes from. */
export function reportFigures(
  { head }: ReportFacts,
  recap: Recap | null,
): ReportFigure[] {
  const { totals } = head;
  const { estimate } = totals;
  return [
    viewersFigure(totals, recap),
    figure(getMessage("figure_entries"), totals.entries, REPORTED),
    figure(getMessage("figure_likes"), totals.likesReported, REPORTED, [
      getMessage("report_seen", [formatWhole(totals.likesObserved)]),
    ]),
    figure(getMessage("figure_comments"), totals.comments, COUNTED, [
      ...rateOf(recap, "comments"),
    ]),
    figure(getMessage("figure_gifts"), totals.gifts, COUNTED, [
      ...rateOf(recap, "gifts"),
    ]),
    figure(getMessage("figure_diamonds"), totals.diamonds, COUNTED, [
      ...rateOf(recap, "diamonds"),
    ]),
    {
      name: getMessage("report_money"),
      value: formatMoneyRange(estimate.low, estimate.high, estimate.currency),
      ...{ source: ESTIMATED, more: [] },
    },
    figure(getMessage("figure_people"), totals.people, COUNTED),
    partFigure(getMessage("report_commenters"), recap?.conversions.commented),
    partFigure(getMessage("report_gifters"), recap?.conversions.gifted),
    partFigure(getMessage("report_followers"), recap?.conversions.followed),
    figure(getMessage("figure_shares"), totals.shares, COUNTED),
  ].filter((one) => one !== null);
}

function viewersFigure(
  { viewersPeak, viewersAverage }: ReportFacts["head"]["totals"],
  recap: Recap | null,
): ReportFigure {
  const average = viewersAverage === null ? [] : [formatRate(viewersAverage)];
  const minutes = recap ? [formatWhole(recap.viewerMinutes)] : [];
  return figure(getMessage("figure_viewers"), viewersPeak, REPORTED, [
    ...average.map((told) => getMessage("report_average", [told])),
    ...minutes.map((told) => getMessage("report_viewerMinutes", [told])),
  ]);
}

function figure(
  name: string,
  value: number | null,
  source: string,
  more: readonly string[] = [],
): ReportFigure {
  return {
    ...{ name, source, more },
    value: value === null ? "–" : formatWhole(value),
  };
}

function rateOf(recap: Recap | null, name: Rated): string[] {
  if (!recap?.rates) return [];
  const { perMinute } = recap.rates[name];
  return [getMessage("report_perMinute", [formatRate(perMinute)])];
}

function partFigure(name: string, part: Part | undefined): ReportFigure | null {
  if (!part) return null;
  const { count, share } = part;
  return figure(
    name,
    count,
    COUNTED,
    share === null ? [] : [getMessage("report_share", [formatShare(share)])],
  );
}
