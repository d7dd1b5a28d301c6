import { browser } from "wxt/browser";

import { type Figure, figuresOf } from "@/components/hooks/figures";
import { healthWords } from "@/components/hooks/health-words";
import type { OtherLive } from "@/components/hooks/use-other-lives";
import type { LiveTab } from "@/lib/model/live-tab";
import { elapsedOf, type Overview } from "@/lib/model/overview";
import type {
  FigureView,
  LiveView,
  PopupView,
  RowView,
} from "@/lib/model/popup-view";
import { heldBy, type RecordingRules } from "@/lib/model/recording-rules";
import { shownName } from "@/lib/text/name";
import { formatShort } from "@/lib/text/numbers";
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
    isExcluded: tab !== null && isExcluded(rules, tab),
  };
}

/** An invented live is about nobody whom one could leave out. */
function isExcluded(rules: RecordingRules, tab: LiveTab): boolean {
  return tab.isDemo || heldBy(rules, tab.handle) !== null;
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
    isDemo: facts.tab?.isDemo === true,
    figures: shownFigures(facts),
  };
}

function shownFigures({ overview, recent, rates }: PopupFacts): FigureView[] {
  const all = new Map(
    figuresOf({ overview, recent, rates }).map((one) => [one.name, one]),
  );
  return SHOWN.flatMap((name) => {
    const figure = all.get(name);
    return figure ? [figureOf(figure)] : [];
  });
}

function figureOf(figure: Figure): FigureView {
  const { name, label, value, unit = "", explanation, change } = figure;
  return {
    ...{ name, label, value, unit, explanation },
    detail: figure.shortDetail ?? figure.detail,
    change: change?.short ?? "",
    changeLong: change?.long ?? "",
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

function streamerOf({ streamer, origin }: Overview): Omit<RowView, "about"> {
  const { nickname, handle, avatar = "" } = streamer;
  const name = shownName(nickname, `@${handle}`);
  return { name, handle, picture: avatar, isDemo: origin === "demo" };
}
