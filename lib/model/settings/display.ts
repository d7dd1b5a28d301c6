import { choiceIn, membersOf } from "./members";
import type { Setting } from "./setting";

export const SCHEMES = ["auto", "light", "dark"] as const;
export const DENSITIES = ["comfortable", "compact"] as const;
export const TEXT_SIZES = [
  "smaller",
  "normal",
  "large",
  "larger",
  "largest",
] as const;
export const MOTIONS = ["system", "reduced"] as const;
export const TIMES = ["clock", "elapsed"] as const;
export const BADGES = ["viewers", "diamonds", "none"] as const;

/** How the screens look; never what is recorded. */
export interface Display {
  scheme: (typeof SCHEMES)[number];
  density: (typeof DENSITIES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  motion: (typeof MOTIONS)[number];
  /** Of the feed's lines: by the clock, or since the live began. */
  time: (typeof TIMES)[number];
  /** What the toolbar's icon says while a live is recorded. */
  badge: (typeof BADGES)[number];
}

const STANDARD: Display = {
  scheme: "auto",
  density: "comfortable",
  textSize: "normal",
  motion: "system",
  time: "clock",
  badge: "viewers",
};

export const DISPLAY: Setting<Display> = {
  key: "display",
  standard: STANDARD,
  parse(stored) {
    const { scheme, density, textSize, motion, time, badge } =
      membersOf(stored);
    return {
      scheme: choiceIn(scheme, SCHEMES, STANDARD.scheme),
      density: choiceIn(density, DENSITIES, STANDARD.density),
      textSize: choiceIn(textSize, TEXT_SIZES, STANDARD.textSize),
      motion: choiceIn(motion, MOTIONS, STANDARD.motion),
      time: choiceIn(time, TIMES, STANDARD.time),
      badge: choiceIn(badge, BADGES, STANDARD.badge),
    };
  },
};
