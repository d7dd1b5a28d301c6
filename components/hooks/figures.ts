import { browser } from "wxt/browser";

import { estimateOf, type Rates } from "@/lib/model/money";
import type { Overview } from "@/lib/model/overview";
import type { Series } from "@/lib/model/series";
import { formatMoneyRange } from "@/lib/text/money";
import { formatFigure, formatRate, formatWhole } from "@/lib/text/numbers";

/** A figure ready to be shown; every one says whether TikTok reported it, we counted it, or it is estimated. */
export interface Figure {
  name:
    | "viewers"
    | "diamonds"
    | "likes"
    | "comments"
    | "gifts"
    | "follows"
    | "shares"
    | "people";
  label: string;
  value: string;
  explanation: string;
  detail: string;
  /** Where there is less room. */
  shortDetail?: string;
}

type Words = Omit<Figure, "name">;

/** `overview` is null before anything was recorded, `series` while it is being read. */
export function figuresOf(
  overview: Overview | null,
  series: Series | null,
  rates: Rates,
): Figure[] {
  const { getMessage } = browser.i18n;
  const totals = overview?.totals;
  const lately = (name: "follows" | "shares") => {
    const sum = series?.recent[name].reduce((a, b) => a + b, 0);
    return sum === undefined
      ? ""
      : getMessage("figure_lately", formatWhole(sum));
  };
  return [
    { name: "viewers", ...viewers(overview) },
    { name: "diamonds", ...diamonds(overview, rates) },
    { name: "likes", ...likes(overview) },
    {
      name: "comments",
      ...counted(
        getMessage("figure_comments"),
        totals?.comments,
        series
          ? getMessage("figure_perMinute", formatRate(series.commentsPerMinute))
          : "",
      ),
    },
    {
      name: "gifts",
      ...counted(
        getMessage("figure_gifts"),
        totals?.gifts,
        totals ? getMessage("figure_gifters", formatWhole(totals.gifters)) : "",
      ),
    },
    {
      name: "follows",
      ...counted(
        getMessage("figure_follows"),
        totals?.follows,
        lately("follows"),
      ),
    },
    {
      name: "shares",
      ...counted(getMessage("figure_shares"), totals?.shares, lately("shares")),
    },
    { name: "people", ...people(overview) },
  ];
}

const NOTHING = "–";

function figure(value: number | null | undefined): string {
  return typeof value === "number" ? formatFigure(value) : NOTHING;
}

function full(value: number | null | undefined): string {
  return typeof value === "number"
    ? formatWhole(value)
    : browser.i18n.getMessage("figure_unknown");
}

function counted(
  label: string,
  value: number | undefined,
  detail: string,
): Words {
  const explanation = browser.i18n.getMessage("figure_observed", full(value));
  return { label, value: figure(value), explanation, detail };
}

function viewers(overview: Overview | null): Words {
  const totals = overview?.totals;
  const peak = figure(totals?.viewersPeak);
  const average = totals?.viewersAverage ?? null;
  const rounded = average === null ? null : Math.round(average);
  return {
    label: browser.i18n.getMessage("figure_viewers"),
    value: figure(totals?.viewersLast),
    explanation: browser.i18n.getMessage("figure_viewersReported", [
      full(totals?.viewersLast),
      full(totals?.viewersPeak),
    ]),
    shortDetail: browser.i18n.getMessage("popup_peak", peak),
    detail: browser.i18n.getMessage("figure_peakAverage", [
      peak,
      figure(rounded),
    ]),
  };
}

function diamonds(overview: Overview | null, rates: Rates): Words {
  const label = browser.i18n.getMessage("figure_diamonds");
  if (!overview) return counted(label, undefined, "");
  const { diamonds: given } = overview.totals;
  const { low, high, currency } = estimateOf(given, rates);
  const range = formatMoneyRange(low, high, currency);
  return {
    label,
    value: formatFigure(given),
    explanation: browser.i18n.getMessage("figure_diamondsObserved", [
      formatWhole(given),
      range,
    ]),
    detail: browser.i18n.getMessage("figure_estimate", range),
  };
}

function likes(overview: Overview | null): Words {
  const totals = overview?.totals;
  return {
    label: browser.i18n.getMessage("figure_likes"),
    value: figure(totals?.likesReported),
    explanation: browser.i18n.getMessage("figure_likesReported", [
      full(totals?.likesReported),
      full(totals?.likesObserved),
    ]),
    detail: totals
      ? browser.i18n.getMessage("figure_seen", figure(totals.likesObserved))
      : "",
  };
}

function people(overview: Overview | null): Words {
  const totals = overview?.totals;
  const entries = totals?.entries ?? null;
  return counted(
    browser.i18n.getMessage("figure_people"),
    totals?.people,
    entries === null
      ? ""
      : browser.i18n.getMessage("figure_entries", figure(entries)),
  );
}
