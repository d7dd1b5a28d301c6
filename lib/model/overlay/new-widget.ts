import type { Box, Look, Widget, WidgetKind, WidgetOptions } from "./widget";

export const STANDARD_OPTIONS: WidgetOptions = {
  chat: {
    ...{ roles: [], leastLevel: 0, hidesCommands: true, hidesLinks: true },
    ...{ hasPictures: true, hasRoles: true, lines: 12 },
    ...{ newest: "bottom", stays: 0 },
  },
  lastGift: { leastDiamonds: 1, hasPicture: true, stays: 0 },
  topGifters: { count: 3, hasPictures: true, hasDiamonds: true },
  goal: { goal: "", hasFigures: true, hasPercent: false },
  counters: {
    ...{ figures: ["viewers", "likes", "diamonds"] },
    ...{ direction: "row", hasNames: true },
  },
  battle: { hasTime: true, hasNames: true },
  sale: { shows: "current", count: 5, hasPrices: true, hidesSoldOut: false },
  ticker: {
    kinds: ["gift", "follow", "share", "subscribe", "superFan"],
    ...{ leastDiamonds: 1, lines: 4, newest: "bottom", stays: 12 },
  },
};

const ACCENT = "#ff3b6b";

export const STANDARD_LOOK: Look = {
  ...{ theme: "card", textSize: 30, align: "start", accent: ACCENT },
};

/** Where each stands in a portrait stage at first, clear of TikTok's own head and foot. */
const BOXES: Readonly<Record<WidgetKind, Box>> = {
  chat: { x: 40, y: 520, width: 620, height: 300 },
  lastGift: { x: 40, y: 440, width: 500, height: 65 },
  topGifters: { x: 560, y: 130, width: 400, height: 130 },
  goal: { x: 40, y: 130, width: 480, height: 55 },
  counters: { x: 40, y: 60, width: 920, height: 60 },
  battle: { x: 40, y: 200, width: 920, height: 70 },
  sale: { x: 40, y: 290, width: 560, height: 100 },
  ticker: { x: 560, y: 290, width: 400, height: 150 },
};

/** As it is before anybody changes it. */
export function newWidget(
  kind: WidgetKind,
  id: string,
  box: Box = BOXES[kind],
): Widget {
  const common = {
    id,
    box,
    look: { ...STANDARD_LOOK },
    isSafe: true,
    isLocked: false,
  };
  return { ...common, ...withOptions(kind) };
}

type Kinded = {
  [Kind in WidgetKind]: { kind: Kind; options: WidgetOptions[Kind] };
}[WidgetKind];

function withOptions(kind: WidgetKind): Kinded {
  const options = structuredClone(STANDARD_OPTIONS);
  switch (kind) {
    case "chat":
      return { kind, options: options.chat };
    case "lastGift":
      return { kind, options: options.lastGift };
    case "topGifters":
      return { kind, options: options.topGifters };
    case "goal":
      return { kind, options: options.goal };
    case "counters":
      return { kind, options: options.counters };
    case "battle":
      return { kind, options: options.battle };
    case "sale":
      return { kind, options: options.sale };
    case "ticker":
      return { kind, options: options.ticker };
  }
}
