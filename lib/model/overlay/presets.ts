import { KEY_COLOURS, type Layout, STAGE_SIZES } from "./layout";
import { newWidget } from "./new-widget";
import type { Box, Widget, WidgetKind } from "./widget";

/** Layouts to begin with. */
export const LAYOUT_PRESETS = [
  ...(["talk", "gifts", "battle"] as const),
  ...(["selling", "computer", "chat"] as const),
] as const;

export type LayoutPreset = (typeof LAYOUT_PRESETS)[number];

type Place = readonly [x: number, y: number, width: number, height: number];
type Placed = readonly [kind: WidgetKind, place: Place, textSize?: number];

interface Preset {
  stage: keyof typeof STAGE_SIZES;
  widgets: readonly Placed[];
}

const PRESETS: Readonly<Record<LayoutPreset, Preset>> = {
  talk: {
    stage: "portrait",
    widgets: [
      ["counters", [40, 90, 700, 40]],
      ["goal", [40, 134, 520, 50]],
      ["ticker", [40, 430, 560, 150]],
      ["chat", [40, 590, 640, 260], 34],
    ],
  },
  gifts: {
    stage: "portrait",
    widgets: [
      ["goal", [40, 90, 920, 50]],
      ["topGifters", [40, 144, 480, 150]],
      ["lastGift", [40, 500, 620, 75], 36],
      ["chat", [40, 590, 640, 260]],
    ],
  },
  battle: {
    stage: "portrait",
    widgets: [
      ["battle", [40, 90, 920, 65], 34],
      ["topGifters", [40, 160, 460, 150]],
      ["lastGift", [40, 520, 620, 70]],
      ["chat", [40, 600, 640, 250]],
    ],
  },
  selling: {
    stage: "portrait",
    widgets: [
      ["sale", [40, 90, 620, 85], 40],
      ["counters", [40, 180, 700, 40]],
      ["ticker", [40, 470, 560, 110]],
      ["chat", [40, 590, 640, 260], 34],
    ],
  },
  computer: {
    stage: "landscape",
    widgets: [
      ["counters", [20, 30, 340, 90], 28],
      ["goal", [380, 30, 300, 90], 28],
      ["topGifters", [740, 30, 240, 240], 26],
      ["ticker", [740, 290, 240, 190], 24],
      ["chat", [20, 480, 300, 490], 28],
    ],
  },
  chat: {
    stage: "portrait",
    widgets: [["chat", [40, 80, 920, 840], 40]],
  },
};

/** A new layout; its widgets are named by their kind, which is there once. */
export function presetLayout(
  preset: LayoutPreset,
  { id, name }: Pick<Layout, "id" | "name">,
): Layout {
  const { stage, widgets } = PRESETS[preset];
  return {
    ...{ id, name, ...STAGE_SIZES[stage] },
    background: { kind: "colour", colour: KEY_COLOURS.green },
    widgets: widgets.map(placed),
  };
}

function placed([kind, place, textSize]: Placed): Widget {
  const widget = newWidget(kind, kind, boxOf(place));
  if (textSize === undefined) return widget;
  return { ...widget, look: { ...widget.look, textSize } };
}

function boxOf([x, y, width, height]: Place): Box {
  return { x, y, width, height };
}
