import type {
  BattleOptions,
  ChatOptions,
  CounterOptions,
  GiftOptions,
  GoalOptions,
  SaleOptions,
  TickerOptions,
  TopOptions,
} from "./options";

export const WIDGET_KINDS = [
  ...(["chat", "lastGift", "topGifters", "goal"] as const),
  ...(["counters", "battle", "sale", "ticker"] as const),
] as const;

export type WidgetKind = (typeof WIDGET_KINDS)[number];

export interface WidgetOptions {
  chat: ChatOptions;
  lastGift: GiftOptions;
  topGifters: TopOptions;
  goal: GoalOptions;
  counters: CounterOptions;
  battle: BattleOptions;
  sale: SaleOptions;
  ticker: TickerOptions;
}

/** In thousandths of the stage: of its width, or of its height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** On a card, as outlined text that any video can be behind, or large on the accent. */
export const THEMES = ["card", "clear", "bold"] as const;
export const ALIGNS = ["start", "center", "end"] as const;

export interface Look {
  theme: (typeof THEMES)[number];
  /** Of its lines, in pixels of the stage. */
  textSize: number;
  align: (typeof ALIGNS)[number];
  /** Of bars, ranks and bold cards, as `#rrggbb`. */
  accent: string;
}

interface WidgetOf<Kind extends WidgetKind> {
  id: string;
  kind: Kind;
  box: Box;
  look: Look;
  /** Profanity is masked in everything that somebody wrote, names too. */
  isSafe: boolean;
  /** In the editor it is neither moved nor removed by accident. */
  isLocked: boolean;
  options: WidgetOptions[Kind];
}

/** Of one kind, or of any: then told apart by `kind`. */
export type Widget<Kind extends WidgetKind = WidgetKind> = {
  [One in Kind]: WidgetOf<One>;
}[Kind];

export const WHOLE = 1_000;
/** A side that can still be seen and taken hold of, in thousandths. */
export const LEAST_SIDE = 20;
/** In pixels of the stage. */
export const TEXT_BOUNDS = [12, 200] as const;
