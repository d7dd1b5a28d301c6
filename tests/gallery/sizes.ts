import type { Surface, View } from "./scene";

export interface Size {
  width: number;
  height: number;
}

const PHONE: Size = { width: 320, height: 800 };
export const PANEL: Size = { width: 400, height: 900 };
const PAGE: Size = { width: 1200, height: 800 };
/** As wide as the popup makes itself. */
const POPUP: Size = { width: 360, height: 320 };

/** The usual one first, then those at which the surface is arranged in another way. */
const SIZES: Record<Surface, readonly [Size, ...Size[]]> = {
  panel: [PANEL, PHONE, PAGE],
  popup: [POPUP],
  welcome: [PANEL, PAGE],
  options: [PAGE, PANEL],
  export: [PANEL],
  rescue: [PANEL],
  demo: [PAGE, PANEL],
};

function surfaceOf({ name }: View): Surface {
  return name.split("-")[0] as Surface;
}

export function sizesOf(view: View): readonly Size[] {
  const { isMain = false, isAtEveryWidth = isMain } = view;
  const sizes = SIZES[surfaceOf(view)];
  return isAtEveryWidth ? sizes : sizes.slice(0, 1);
}

/** All of the page, however long it is; the panel scrolls inside, and long settings are shown once. */
export function isWhole(view: View): boolean {
  const surface = surfaceOf(view);
  if (surface === "panel") return false;
  return surface !== "options" || view.isMain === true;
}
