import { flagIn, membersOf } from "./members";
import type { Setting } from "./setting";

export interface Privacy {
  /** Pictures of people and gifts are asked of TikTok's picture hosts; otherwise initials stand in their place. */
  hasPictures: boolean;
}

export const PRIVACY: Setting<Privacy> = {
  key: "privacy",
  standard: { hasPictures: true },
  parse: (stored) => ({
    hasPictures: flagIn(membersOf(stored).hasPictures, true),
  }),
};
