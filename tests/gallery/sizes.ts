import type { Surface, View } from "./scene";

export interface Size {
  width: number;
  height: number;
}

export const PANEL: Size = { width: 400, height: 900 };
/** The top of the panel, where one state differs from another. */
const PANEL_TOP: Size = { width: 400, height: 640 };
const NARROW: Size = { width: 320, height: 800 };
const PAGE: Size = { width: 1200, height: 800 };
/** As wide as the popup makes itself. */
const POPUP: Size = { width: 360, height: 320 };

/** The usual one first, then those at which the surface is arranged in another way. */
const SIZES: Record<Surface, readonly Size[]> = {
  panel: [PANEL, NARROW, PAGE],
  popup: [POPUP],
  welcome: [PANEL, PAGE],
  options: [PAGE],
  export: [PANEL],
  rescue: [PANEL],
  demo: [PAGE, PANEL],
};

function surfaceOf({ name }: View): Surface {
  return name.split("-")[0] as Surface;
}

export function sizesOf(view: View): readonly Size[] {
  const surface = surfaceOf(view);
  if (view.isMain === true) return SIZES[surface];
  return surface === "panel" ? [PANEL_TOP] : SIZES[surface].slice(0, 1);
}

/** All of the page, however long it is; the panel scrolls inside, and long settings are shown once. */
export function isWhole(view: View): boolean {
  const surface = surfaceOf(view);
  if (surface === "panel") return false;
  return surface !== "options" || view.isMain === true;
}
