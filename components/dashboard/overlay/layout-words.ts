import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { Layout } from "@/lib/model/overlay/layout";
import type { LayoutPreset } from "@/lib/model/overlay/presets";
import type { Widget, WidgetKind } from "@/lib/model/overlay/widget";
import { formatWhole } from "@/lib/text/numbers";

const { getMessage } = browser.i18n;

export const WIDGET_ICONS: Readonly<Record<WidgetKind, IconName>> = {
  ...{ chat: "comment", lastGift: "gift", topGifters: "rank", goal: "goal" },
  ...{ counters: "poll", battle: "battle", sale: "product", ticker: "list" },
};

const KIND_KEYS = {
  chat: "layout_chat",
  lastGift: "layout_lastGift",
  topGifters: "layout_topGifters",
  goal: "layout_goal",
  counters: "layout_counters",
  battle: "layout_battle",
  sale: "layout_sale",
  ticker: "layout_ticker",
} as const satisfies Record<WidgetKind, string>;

const PRESET_KEYS = {
  talk: "layout_presetTalk",
  gifts: "layout_presetGifts",
  battle: "layout_presetBattle",
  selling: "layout_presetSelling",
  computer: "layout_presetComputer",
  chat: "layout_presetChat",
} as const satisfies Record<LayoutPreset, string>;

export function kindName(kind: WidgetKind): string {
  return getMessage(KIND_KEYS[kind]);
}

export function presetName(preset: LayoutPreset): string {
  return getMessage(PRESET_KEYS[preset]);
}

/** Its kind, with a number where there are several of it. */
export function widgetName({ widgets }: Layout, widget: Widget): string {
  const alike = widgets.filter(({ kind }) => kind === widget.kind);
  const name = kindName(widget.kind);
  if (alike.length < 2) return name;
  const number = alike.findIndex(({ id }) => id === widget.id) + 1;
  return getMessage("layout_numbered", [name, formatWhole(number)]);
}

export function shownLayoutName({ name }: Pick<Layout, "name">): string {
  return name === "" ? getMessage("layout_unnamed") : name;
}

/** "1080 × 1920" */
export function stageSize({ width, height }: Layout): string {
  return getMessage("layout_size", [String(width), String(height)]);
}
