import { browser } from "wxt/browser";

import { estimateOf, type Rates } from "@/lib/model/money";
import type { Overview } from "@/lib/model/overview";
import { growthOf, type Recent, sumOf } from "@/lib/model/recent";
import type { Rated } from "@/lib/model/series";
import { formatMoneyRange } from "@/lib/text/money";
import {
  formatChange,
  formatFigure,
  formatRate,
  formatWhole,
} from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShortClock } from "@/lib/text/time";

/** A figure of the live, in words. */
export interface Figure {
  name:
    | "viewers"
    | "diamonds"
    | "comments"
    | "likes"
    | "gifts"
    | "follows"
    | "shares"
    | "entries"
    | "people";
  label: string;
  value: string;
  /** Small, after the value. */
  unit?: string;
  /** In full: reported, observed or estimated, and since when. */
  explanation: string;
  detail: string;
  /** Where there is less room. */
  shortDetail?: string;
  /** How it has changed in the last ten minutes: "+49", and in a sentence. */
  change: { short: string; long: string } | null;
}

interface Known {
  /** Null before anything was recorded. */
  overview: Overview | null;
  /** Null while it is being read. */
  recent: Recent | null;
  rates: Rates;
}

/** What a figure is, before its change is put into words. */
interface Told extends Omit<Figure, "name" | "explanation" | "change"> {
  sentence: string;
  /** Null where nothing is known of ten minutes ago. */
  growth: number | null;
}

/** In the order in which they matter. */
const TELLERS = {
  viewers,
  diamonds,
  comments,
  likes,
  gifts,
  follows,
  shares,
  entries,
  people,
} as const satisfies Record<Figure["name"], (known: Known) => Told>;

const FIGURE_NAMES = Object.keys(TELLERS) as Figure["name"][];

export function figuresOf(known: Known): Figure[] {
  return FIGURE_NAMES.map((name) => {
    const { sentence, growth, ...told } = TELLERS[name](known);
    const change = changeWords(known, growth);
    const explanation = explained(known, sentence, change);
    return { name, ...told, explanation, change };
  });
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

/** When recording began. */
function since({ overview }: Known): string {
  const at = overview?.startedAt ?? overview?.openedAt;
  return at === undefined ? NOTHING : formatShortClock(at);
}

const MINUTE_MS = 60_000;
/** Of two minutes there is no change to tell yet. */
const LEAST_MINUTES = 2;

/** How long `recent` goes back, in whole minutes. */
function minutesOf({ overview, recent }: Known): number {
  const now = overview?.lastAt ?? null;
  if (!recent || now === null) return 0;
  return Math.round((now - recent.since) / MINUTE_MS);
}

function changeWords(known: Known, growth: number | null): Figure["change"] {
  const minutes = minutesOf(known);
  if (growth === null || minutes < LEAST_MINUTES) return null;
  const short = formatChange(growth);
  const long = browser.i18n.getMessage("figure_changeLong", [
    short,
    formatWhole(minutes),
  ]);
  return { short, long };
}

function explained(
  { recent }: Known,
  sentence: string,
  change: Figure["change"],
): string {
  if (!change || !recent) return sentence;
  const grown = browser.i18n.getMessage("figure_changeSince", [
    change.short,
    formatShortClock(recent.since),
  ]);
  return `${sentence}. ${grown}`;
}

/** All that came in these minutes. */
function added({ recent }: Known, name: Rated): number | null {
  return recent && sumOf(recent.rates[name]);
}

function persons(count: number | undefined): string {
  return pluralOf(count ?? 0, {
    one: browser.i18n.getMessage("figure_persons_one", full(count)),
    other: browser.i18n.getMessage("figure_persons_other", full(count)),
  });
}

function viewers(known: Known): Told {
  const totals = known.overview?.totals;
  const average = totals?.viewersAverage ?? null;
  const rounded = average === null ? null : Math.round(average);
  const peak = figure(totals?.viewersPeak);
  return {
    label: browser.i18n.getMessage("figure_viewers"),
    value: figure(totals?.viewersLast),
    sentence: browser.i18n.getMessage("figure_viewersReported", [
      full(totals?.viewersLast),
      full(totals?.viewersPeak),
      full(rounded),
      since(known),
    ]),
    detail: browser.i18n.getMessage("figure_peakAverage", [
      peak,
      figure(rounded),
    ]),
    shortDetail: browser.i18n.getMessage("popup_peak", peak),
    growth: growthOf(known.recent?.viewers ?? []),
  };
}

function diamonds(known: Known): Told {
  const given = known.overview?.totals.diamonds;
  const { low, high, currency } = estimateOf(given ?? 0, known.rates);
  const range = formatMoneyRange(low, high, currency);
  return {
    label: browser.i18n.getMessage("figure_diamonds"),
    value: figure(given),
    sentence: browser.i18n.getMessage("figure_diamondsObserved", [
      full(given),
      since(known),
      range,
    ]),
    detail:
      given === undefined
        ? ""
        : browser.i18n.getMessage("figure_estimate", range),
    growth: added(known, "diamonds"),
  };
}

/** While the live goes on, how fast people write; afterwards, how much they wrote. */
function comments(known: Known): Told {
  const { overview, recent } = known;
  const total = overview?.totals.comments;
  const label = browser.i18n.getMessage("figure_comments");
  const sentence = commentsSentence(known);
  if (overview?.status !== "live" || total === undefined)
    return { label, value: figure(total), sentence, detail: "", growth: null };
  const before = recent?.commentRateBefore ?? null;
  return {
    label,
    value: recent ? formatRate(recent.commentRate) : NOTHING,
    unit: browser.i18n.getMessage("figure_unitPerMinute"),
    sentence,
    detail: browser.i18n.getMessage("figure_inAll", formatFigure(total)),
    growth: recent && before !== null ? recent.commentRate - before : null,
  };
}

function commentsSentence(known: Known): string {
  const { comments: total, commentsBacklog = 0 } = known.overview?.totals ?? {};
  const counted = browser.i18n.getMessage("figure_commentsObserved", [
    full(total),
    since(known),
    known.recent ? formatRate(known.recent.commentRate) : NOTHING,
  ]);
  if (commentsBacklog === 0) return counted;
  const backlog = browser.i18n.getMessage(
    "figure_commentsBacklog",
    formatWhole(commentsBacklog),
  );
  return `${counted}; ${backlog}`;
}

function likes(known: Known): Told {
  const totals = known.overview?.totals;
  const before = known.recent?.likesReportedBefore ?? null;
  return {
    label: browser.i18n.getMessage("figure_likes"),
    value: figure(totals?.likesReported),
    sentence: browser.i18n.getMessage("figure_likesReported", [
      full(totals?.likesReported),
      full(totals?.likesObserved),
      since(known),
    ]),
    detail: totals
      ? browser.i18n.getMessage("figure_seen", figure(totals.likesObserved))
      : "",
    growth: totals && before !== null ? totals.likesReported - before : null,
  };
}

function gifts(known: Known): Told {
  const totals = known.overview?.totals;
  return {
    label: browser.i18n.getMessage("figure_gifts"),
    value: figure(totals?.gifts),
    sentence: browser.i18n.getMessage("figure_giftsObserved", [
      full(totals?.gifts),
      persons(totals?.gifters),
      since(known),
    ]),
    detail: totals
      ? browser.i18n.getMessage("figure_by", formatFigure(totals.gifters))
      : "",
    growth: added(known, "gifts"),
  };
}

function follows(known: Known): Told {
  const totals = known.overview?.totals;
  return {
    label: browser.i18n.getMessage("figure_follows"),
    value: figure(totals?.follows),
    sentence: browser.i18n.getMessage("figure_followersObserved", [
      full(totals?.follows),
      persons(totals?.followers),
      since(known),
    ]),
    detail: totals
      ? browser.i18n.getMessage("figure_by", formatFigure(totals.followers))
      : "",
    growth: added(known, "follows"),
  };
}

function shares(known: Known): Told {
  const total = known.overview?.totals.shares;
  const growth = added(known, "shares");
  const minutes = Math.max(1, minutesOf(known));
  return {
    label: browser.i18n.getMessage("figure_shares"),
    value: figure(total),
    sentence: browser.i18n.getMessage("figure_observed", [
      full(total),
      since(known),
    ]),
    detail:
      growth === null
        ? ""
        : browser.i18n.getMessage(
            "figure_perMinute",
            formatRate(growth / minutes),
          ),
    growth,
  };
}

function entries(known: Known): Told {
  const totals = known.overview?.totals;
  return {
    label: browser.i18n.getMessage("figure_entries"),
    value: figure(totals?.entries),
    sentence: browser.i18n.getMessage("figure_entriesReported", [
      full(totals?.entries),
      full(totals?.joins),
      since(known),
    ]),
    detail: totals
      ? browser.i18n.getMessage("figure_seen", figure(totals.joins))
      : "",
    growth: growthOf(known.recent?.entries ?? []),
  };
}

function people(known: Known): Told {
  const { overview, recent } = known;
  const people = overview?.totals.people;
  return {
    label: browser.i18n.getMessage("figure_people"),
    value: figure(people),
    sentence: browser.i18n.getMessage("figure_peopleObserved", [
      full(people),
      since(known),
      full(recent?.active),
    ]),
    detail: recent
      ? browser.i18n.getMessage("figure_active", formatFigure(recent.active))
      : "",
    growth: recent && sumOf(recent.newcomers),
  };
}
