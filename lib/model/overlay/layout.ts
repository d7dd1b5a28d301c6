import type { Widget } from "./widget";

/** Transparent where what captures the page can, otherwise a colour that is keyed out. */
export type Background =
  { kind: "transparent" } | { kind: "colour"; colour: string };

export interface Layout {
  id: string;
  name: string;
  /** Of the stage, in pixels. */
  width: number;
  height: number;
  background: Background;
  /** Later ones stand before earlier ones. */
  widgets: Widget[];
}

export const STAGE_SIZES = {
  portrait: { width: 1_080, height: 1_920 },
  landscape: { width: 1_920, height: 1_080 },
} as const;

/** In pixels. */
export const STAGE_BOUNDS = [200, 4_096] as const;

/** Colours that nothing in a picture of people has; what is keyed out has to be one that no widget shows. */
export const KEY_COLOURS = {
  green: "#00ff00",
  magenta: "#ff00ff",
  blue: "#0000ff",
} as const;

export const MAX_LAYOUTS = 20;
export const MAX_WIDGETS = 20;
/** In characters as code counts them. */
export const MAX_LAYOUT_NAME = 40;
/** Of the user's own words that are masked, or are not. */
export const MAX_WORDS = 200;
export const MAX_WORD = 40;

/** A name as it is kept: without blanks around it, cut to its length. */
export function layoutName(name: string): string {
  return name.trim().slice(0, MAX_LAYOUT_NAME).trim();
}
