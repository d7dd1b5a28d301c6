import {
  choiceIn,
  flagIn,
  membersOf,
  numberIn,
} from "@/lib/model/settings/members";

import { optionsIn } from "./parse-options";
import { STANDARD_LOOK } from "./new-widget";
import {
  ALIGNS,
  type Box,
  LEAST_SIDE,
  type Look,
  TEXT_BOUNDS,
  THEMES,
  type Widget,
  WIDGET_KINDS,
  WHOLE,
} from "./widget";

const MAX_ID = 40;
const COLOUR = /^#[0-9a-f]{6}$/i;

/** None where it has no kind that is known. */
export function widgetIn(stored: unknown): Widget[] {
  const { id, kind, box, look, isSafe, isLocked, options } = membersOf(stored);
  const known = WIDGET_KINDS.find((one) => one === kind);
  if (known === undefined || typeof id !== "string" || id === "") return [];
  return [
    {
      id: id.slice(0, MAX_ID),
      box: boxIn(box),
      look: lookIn(look),
      isSafe: flagIn(isSafe, true),
      isLocked: flagIn(isLocked, false),
      ...optionsIn(known, options),
    },
  ];
}

/** Inside of the stage, whatever was asked for. */
export function boxIn(stored: unknown): Box {
  const told = membersOf(stored);
  const width = thousandths(told.width, LEAST_SIDE, WHOLE / 2);
  const height = thousandths(told.height, LEAST_SIDE, WHOLE / 4);
  return {
    x: Math.min(thousandths(told.x, 0, 0), WHOLE - width),
    y: Math.min(thousandths(told.y, 0, 0), WHOLE - height),
    ...{ width, height },
  };
}

function thousandths(stored: unknown, least: number, standard: number) {
  return Math.round(numberIn(stored, [least, WHOLE], standard));
}

function lookIn(stored: unknown): Look {
  const { theme, textSize, align, accent } = membersOf(stored);
  return {
    theme: choiceIn(theme, THEMES, STANDARD_LOOK.theme),
    textSize: Math.round(
      numberIn(textSize, TEXT_BOUNDS, STANDARD_LOOK.textSize),
    ),
    align: choiceIn(align, ALIGNS, STANDARD_LOOK.align),
    accent: colourIn(accent, STANDARD_LOOK.accent),
  };
}

export function colourIn(stored: unknown, standard: string): string {
  return typeof stored === "string" && COLOUR.test(stored)
    ? stored.toLowerCase()
    : standard;
}
