import { browser } from "wxt/browser";

import type { Display } from "@/lib/model/settings/display";

/** What each choice is called, in the order in which they are offered. */
export type ChoiceWords<T extends string> = Record<T, string>;

export function schemeWords(): ChoiceWords<Display["scheme"]> {
  const { getMessage } = browser.i18n;
  return {
    auto: getMessage("display_schemeAuto"),
    light: getMessage("display_schemeLight"),
    dark: getMessage("display_schemeDark"),
  };
}

export function textSizeWords(): ChoiceWords<Display["textSize"]> {
  const { getMessage } = browser.i18n;
  return {
    smaller: getMessage("display_sizeSmaller"),
    normal: getMessage("display_sizeNormal"),
    large: getMessage("display_sizeLarge"),
    larger: getMessage("display_sizeLarger"),
    largest: getMessage("display_sizeLargest"),
  };
}

export function densityWords(): ChoiceWords<Display["density"]> {
  const { getMessage } = browser.i18n;
  return {
    comfortable: getMessage("display_comfortable"),
    compact: getMessage("display_compact"),
  };
}

export function motionWords(): ChoiceWords<Display["motion"]> {
  const { getMessage } = browser.i18n;
  return {
    system: getMessage("display_motionSystem"),
    reduced: getMessage("display_motionReduced"),
  };
}

export function timeWords(): ChoiceWords<Display["time"]> {
  const { getMessage } = browser.i18n;
  return {
    clock: getMessage("display_timeClock"),
    elapsed: getMessage("display_timeElapsed"),
  };
}

export function badgeWords(): ChoiceWords<Display["badge"]> {
  const { getMessage } = browser.i18n;
  return {
    viewers: getMessage("display_badgeViewers"),
    diamonds: getMessage("display_badgeDiamonds"),
    none: getMessage("display_badgeNone"),
  };
}
