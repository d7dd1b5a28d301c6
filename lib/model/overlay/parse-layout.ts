import { membersOf, numberIn } from "@/lib/model/settings/members";

import {
  type Background,
  KEY_COLOURS,
  type Layout,
  layoutName,
  MAX_LAYOUTS,
  MAX_WIDGETS,
  STAGE_BOUNDS,
  STAGE_SIZES,
} from "./layout";
import { colourIn, widgetIn } from "./parse-widget";

const ID = /^[\w-]{1,40}$/;

export function layoutsIn(stored: unknown): Layout[] {
  if (!Array.isArray(stored)) return [];
  return oncePerId(stored.flatMap(layoutIn)).slice(0, MAX_LAYOUTS);
}

/** None where it has no id that an address can hold. */
function layoutIn(stored: unknown): Layout[] {
  const { id, name, width, height, ...told } = membersOf(stored);
  if (typeof id !== "string" || !ID.test(id)) return [];
  const widgets = Array.isArray(told.widgets) ? told.widgets : [];
  return [
    {
      id,
      name: typeof name === "string" ? layoutName(name) : "",
      width: sideIn(width, STAGE_SIZES.portrait.width),
      height: sideIn(height, STAGE_SIZES.portrait.height),
      background: backgroundIn(told.background),
      widgets: oncePerId(widgets.flatMap(widgetIn)).slice(0, MAX_WIDGETS),
    },
  ];
}

function sideIn(stored: unknown, standard: number): number {
  return Math.round(numberIn(stored, STAGE_BOUNDS, standard));
}

function backgroundIn(stored: unknown): Background {
  const { kind, colour } = membersOf(stored);
  if (kind === "transparent") return { kind };
  return { kind: "colour", colour: colourIn(colour, KEY_COLOURS.green) };
}

/** The first of each. */
function oncePerId<One extends { id: string }>(all: readonly One[]): One[] {
  return all.filter(
    ({ id }, index) => all.findIndex((other) => other.id === id) === index,
  );
}
