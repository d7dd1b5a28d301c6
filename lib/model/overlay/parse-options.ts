import {
  choiceIn,
  choicesIn,
  flagIn,
  membersOf,
  numberIn,
} from "@/lib/model/settings/members";

import { STANDARD_OPTIONS } from "./new-widget";
import {
  CHAT_ROLES,
  COUNTER_FIGURES,
  type CounterFigure,
  LONGEST_STAY,
  MOST_DIAMONDS,
  MOST_ITEMS,
  MOST_LEVEL,
  MOST_LINES,
  MOST_PLACES,
  TICKER_KINDS,
} from "./options";
import type { WidgetKind, WidgetOptions } from "./widget";

type Told = Record<string, unknown>;

type Kinded = {
  [Kind in WidgetKind]: { kind: Kind; options: WidgetOptions[Kind] };
}[WidgetKind];

const MAX_ID = 40;
const ENDS = ["top", "bottom"] as const;

export function optionsIn(kind: WidgetKind, stored: unknown): Kinded {
  const told = membersOf(stored);
  switch (kind) {
    case "chat":
      return { kind, options: chatIn(told) };
    case "lastGift":
      return { kind, options: giftIn(told) };
    case "topGifters":
      return { kind, options: topIn(told) };
    case "goal":
      return { kind, options: goalIn(told) };
    case "counters":
      return { kind, options: countersIn(told) };
    case "battle":
      return { kind, options: battleIn(told) };
    case "sale":
      return { kind, options: saleIn(told) };
    case "ticker":
      return { kind, options: tickerIn(told) };
  }
}

function wholeIn(
  stored: unknown,
  bounds: readonly [number, number],
  standard: number,
): number {
  return Math.round(numberIn(stored, bounds, standard));
}

function chatIn(told: Told): WidgetOptions["chat"] {
  const usual = STANDARD_OPTIONS.chat;
  return {
    roles: choicesIn(told.roles, CHAT_ROLES, usual.roles),
    leastLevel: wholeIn(told.leastLevel, [0, MOST_LEVEL], usual.leastLevel),
    hidesCommands: flagIn(told.hidesCommands, usual.hidesCommands),
    hidesLinks: flagIn(told.hidesLinks, usual.hidesLinks),
    hasPictures: flagIn(told.hasPictures, usual.hasPictures),
    hasRoles: flagIn(told.hasRoles, usual.hasRoles),
    lines: wholeIn(told.lines, [1, MOST_LINES], usual.lines),
    newest: choiceIn(told.newest, ENDS, usual.newest),
    stays: wholeIn(told.stays, [0, LONGEST_STAY], usual.stays),
  };
}

function giftIn(told: Told): WidgetOptions["lastGift"] {
  const usual = STANDARD_OPTIONS.lastGift;
  return {
    leastDiamonds: diamondsIn(told.leastDiamonds, usual.leastDiamonds),
    hasPicture: flagIn(told.hasPicture, usual.hasPicture),
    stays: wholeIn(told.stays, [0, LONGEST_STAY], usual.stays),
  };
}

function diamondsIn(stored: unknown, standard: number): number {
  return wholeIn(stored, [0, MOST_DIAMONDS], standard);
}

function topIn(told: Told): WidgetOptions["topGifters"] {
  const usual = STANDARD_OPTIONS.topGifters;
  return {
    count: wholeIn(told.count, [1, MOST_PLACES], usual.count),
    hasPictures: flagIn(told.hasPictures, usual.hasPictures),
    hasDiamonds: flagIn(told.hasDiamonds, usual.hasDiamonds),
  };
}

function goalIn(told: Told): WidgetOptions["goal"] {
  const usual = STANDARD_OPTIONS.goal;
  return {
    goal: typeof told.goal === "string" ? told.goal.slice(0, MAX_ID) : "",
    hasFigures: flagIn(told.hasFigures, usual.hasFigures),
    hasPercent: flagIn(told.hasPercent, usual.hasPercent),
  };
}

function countersIn(told: Told): WidgetOptions["counters"] {
  const usual = STANDARD_OPTIONS.counters;
  return {
    figures: figuresIn(told.figures, usual.figures),
    direction: choiceIn(
      ...([told.direction, ["row", "column"], usual.direction] as const),
    ),
    hasNames: flagIn(told.hasNames, usual.hasNames),
  };
}

/** In the order they were put in, each once. */
function figuresIn(
  stored: unknown,
  standard: readonly CounterFigure[],
): CounterFigure[] {
  if (!Array.isArray(stored)) return [...standard];
  const known = stored.flatMap((told) =>
    COUNTER_FIGURES.filter((figure) => figure === told),
  );
  return [...new Set(known)];
}

function battleIn(told: Told): WidgetOptions["battle"] {
  const usual = STANDARD_OPTIONS.battle;
  return {
    hasTime: flagIn(told.hasTime, usual.hasTime),
    hasNames: flagIn(told.hasNames, usual.hasNames),
  };
}

function saleIn(told: Told): WidgetOptions["sale"] {
  const usual = STANDARD_OPTIONS.sale;
  return {
    shows: choiceIn(told.shows, ["current", "board"], usual.shows),
    count: wholeIn(told.count, [1, MOST_ITEMS], usual.count),
    hasPrices: flagIn(told.hasPrices, usual.hasPrices),
    hidesSoldOut: flagIn(told.hidesSoldOut, usual.hidesSoldOut),
  };
}

function tickerIn(told: Told): WidgetOptions["ticker"] {
  const usual = STANDARD_OPTIONS.ticker;
  return {
    kinds: choicesIn(told.kinds, TICKER_KINDS, usual.kinds),
    leastDiamonds: diamondsIn(told.leastDiamonds, usual.leastDiamonds),
    lines: wholeIn(told.lines, [1, MOST_LINES], usual.lines),
    newest: choiceIn(told.newest, ENDS, usual.newest),
    stays: wholeIn(told.stays, [0, LONGEST_STAY], usual.stays),
  };
}
