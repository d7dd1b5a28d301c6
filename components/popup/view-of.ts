import { browser } from "wxt/browser";

import { type Figure, figuresOf } from "@/components/hooks/figures";
import { healthWords } from "@/components/hooks/health-words";
import type { OtherLive } from "@/components/hooks/use-other-lives";
import { elapsedOf, type Overview } from "@/lib/model/overview";
import type {
  FigureView,
  LiveView,
  PopupView,
  RowView,
} from "@/lib/model/popup-view";
import { heldBy } from "@/lib/model/recording-rules";
import { shownName } from "@/lib/text/name";
import { formatFigure, formatRate, formatShort } from "@/lib/text/numbers";
import { formatDay, formatElapsed } from "@/lib/text/time";

import type { PopupFacts } from "./use-popup-facts";

type View = Omit<PopupView, "noticesHeight">;

/** Six of the figures, in the order that one looks for them. */
const SHOWN = [
  ...["viewers", "comments", "likes"],
  ...["diamonds", "follows", "people"],
] as const satisfies readonly Figure["name"][];

export function viewOf(facts: PopupFacts): View {
  const { now, tab, others, last, rules } = facts;
  return {
    at: now,
    live: tab && liveOf(facts, tab.handle),
    others: others.map(otherOf),
    last: tab ? [] : last.map(sessionOf),
    isPaused: rules.isPaused,
    isExcluded: tab !== null && heldBy(rules, tab.handle) !== null,
  };
}

function liveOf(facts: PopupFacts, handle: string): LiveView {
  const { overview, now } = facts;
  const elapsed = overview && elapsedOf(overview, now);
  return {
    name: overview?.streamer.nickname ?? "",
    handle: overview?.streamer.handle ?? handle,
    title: overview?.title ?? "",
    picture: overview?.streamer.avatar ?? "",
    elapsed: elapsed ? formatElapsed(elapsed.live ?? elapsed.recorded) : "",
    figures: shownFigures(facts),
  };
}

function shownFigures({ overview, series, rates }: PopupFacts): FigureView[] {
  const all = new Map(
    figuresOf(overview, series, rates).map((one) => [one.name, one]),
  );
  return SHOWN.flatMap((name) => {
    const figure = all.get(name);
    if (!figure) return [];
    const { label, explanation, detail, shortDetail } = figure;
    const value = figure.value;
    const words = { name, label, explanation, value };
    if (name === "comments" && series && overview)
      return { ...words, ...rateOf(series.commentsPerMinute, overview) };
    return { ...words, detail: shortDetail ?? detail };
  });
}

/** How fast people write says more of this moment than how much they wrote. */
function rateOf(rate: number, { totals }: Overview) {
  const { getMessage } = browser.i18n;
  return {
    value: getMessage("popup_rate", formatRate(rate)),
    detail: getMessage("popup_inAll", formatFigure(totals.comments)),
  };
}

function otherOf({ overview, health }: OtherLive): RowView {
  const { viewersLast } = overview.totals;
  const isHeard = health.kind === "capturing" && viewersLast !== null;
  return {
    ...streamerOf(overview),
    about: isHeard ? formatShort(viewersLast) : healthWords(health).label,
  };
}

function sessionOf(session: Overview): RowView {
  const { totals, openedAt } = session;
  const peak = formatShort(totals.viewersPeak ?? 0);
  const day = formatDay(openedAt);
  const about = `${day} · ${browser.i18n.getMessage("popup_peak", peak)}`;
  return { ...streamerOf(session), about };
}

function streamerOf({ streamer }: Overview): Omit<RowView, "about"> {
  const { nickname, handle, avatar = "" } = streamer;
  const name = shownName(nickname, `@${handle}`);
  return { name, handle, picture: avatar };
}
