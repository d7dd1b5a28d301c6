/** Beside, over and under every plot stand axes and margins, in pixels. */
export const PLOT = {
  left: 40,
  right: 22,
  top: 7,
  bottom: 20,
  below: 6,
} as const;
