import { MOST_RESERVES, MOST_WINNERS } from "../draw/terms";
import { flagIn, membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

export interface DrawSettings {
  /** Everything about draws is there only then. */
  isOn: boolean;
  /** What the next draw starts with. */
  winners: number;
  reserves: number;
  withoutModerators: boolean;
}

const STANDARD: DrawSettings = {
  ...{ isOn: false, winners: 1, reserves: 0, withoutModerators: true },
};

export const DRAW: Setting<DrawSettings> = {
  key: "draw",
  standard: STANDARD,
  parse(stored) {
    const { isOn, winners, reserves, withoutModerators } = membersOf(stored);
    const count = (told: unknown, least: number, most: number) =>
      Math.round(numberIn(told, [least, most], least));
    return {
      isOn: flagIn(isOn, STANDARD.isOn),
      winners: count(winners, 1, MOST_WINNERS),
      reserves: count(reserves, 0, MOST_RESERVES),
      withoutModerators: flagIn(withoutModerators, STANDARD.withoutModerators),
    };
  },
};
