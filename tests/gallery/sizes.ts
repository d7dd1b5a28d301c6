import type { Surface } from "./scene";

export interface Size {
  width: number;
  height: number;
}

interface Frame {
  sizes: readonly Size[];
  /** All of the page, however long it is. */
  isWhole: boolean;
}

const PHONE: Size = { width: 320, height: 800 };
export const PANEL: Size = { width: 400, height: 900 };
const PAGE: Size = { width: 1200, height: 800 };
/** As wide as the popup makes itself. */
const POPUP: Size = { width: 360, height: 320 };

const OF_PAGES: Frame = { sizes: [PANEL, PAGE], isWhole: true };

/** The widths at which a surface looks different. */
export const FRAMES: Record<Surface, Frame> = {
  panel: { sizes: [PHONE, PANEL, PAGE], isWhole: false },
  popup: { sizes: [POPUP], isWhole: true },
  welcome: OF_PAGES,
  options: OF_PAGES,
  export: OF_PAGES,
  rescue: OF_PAGES,
  demo: OF_PAGES,
};
