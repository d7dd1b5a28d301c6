import type { Surface, View } from "./scene";

export interface Size {
  width: number;
  height: number;
}

export const PANEL: Size = { width: 400, height: 900 };
/** The top of the panel, where one state differs from another. */
const PANEL_TOP: Size = { width: 400, height: 560 };
const NARROW: Size = { width: 320, height: 800 };
/** Of the picture that streaming software makes, made smaller. */
const STAGE: Size = { width: 960, height: 540 };
const PAGE: Size = { width: 1200, height: 800 };
/** As wide as the popup makes itself, and as high as a browser lets it be. */
const POPUP: Size = { width: 360, height: 600 };

/** The usual one first, then those at which the surface is arranged in another way. */
const SIZES: Record<Surface, readonly Size[]> = {
  panel: [PANEL, NARROW, PAGE],
  popup: [POPUP],
  welcome: [PANEL],
  options: [PAGE],
  export: [PANEL],
  rescue: [PANEL],
  demo: [PANEL],
  dashboard: [PAGE, NARROW],
  import: [PANEL],
  sales: [PAGE, NARROW],
  overlay: [STAGE],
};

function surfaceOf({ name }: View): Surface {
  return name.split("-")[0] as Surface;
}

export function sizesOf(view: View): readonly Size[] {
  const surface = surfaceOf(view);
  if (view.isMain === true) return SIZES[surface];
  return surface === "panel" ? [PANEL_TOP] : SIZES[surface].slice(0, 1);
}

/** The popup without what is around it; all of a page however long it is, but the long settings only once. */
export function extentOf(
  view: View,
  isFirst: boolean,
): "main" | "screen" | "page" {
  const surface = surfaceOf(view);
  if (surface === "popup") return "main";
  if (surface === "panel" || view.isCropped === true) return "screen";
  const isOnce = isFirst && view.isMain === true;
  return surface !== "options" || isOnce ? "page" : "screen";
}
