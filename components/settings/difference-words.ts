import { browser } from "wxt/browser";

import type { Difference } from "@/lib/model/settings/differences";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import {
  badgeWords,
  densityWords,
  motionWords,
  schemeWords,
  textSizeWords,
  timeWords,
} from "./display-words";

interface DifferenceWords {
  place: string;
  title: string;
  from: string;
  to: string;
}

/** The title of what changes, and its values in the words of this page. */
export function differenceWords({
  place,
  from,
  to,
}: Difference): DifferenceWords {
  const { title, choices = {} } = places()[place] ?? { title: titleOf(place) };
  return {
    place,
    title,
    from: valueWords(place, from, choices),
    to: valueWords(place, to, choices),
  };
}

/** Settings of the feed are not on this page: what was saved there is told of as one. */
function titleOf(place: string): string {
  return place.startsWith("feed.")
    ? browser.i18n.getMessage("settings_feed")
    : place;
}

function valueWords(
  place: string,
  value: unknown,
  choices: Record<string, string>,
): string {
  if (Array.isArray(value)) return countWords(place, value.length);
  if (typeof value === "boolean")
    return value
      ? browser.i18n.getMessage("options_on")
      : browser.i18n.getMessage("options_off");
  if (typeof value === "number" && place === "recording.recorderMegabytes")
    return formatBytes(value * 1e6);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return choices[text] ?? text;
}

function countWords(place: string, count: number): string {
  const number = formatWhole(count);
  if (!place.startsWith("recording.")) return number;
  return pluralOf(count, {
    one: browser.i18n.getMessage("settings_names_one", number),
    other: browser.i18n.getMessage("settings_names_other", number),
  });
}

function places(): Record<
  string,
  { title: string; choices?: Record<string, string> }
> {
  const { getMessage } = browser.i18n;
  return {
    "recording.scope": {
      title: getMessage("rules_scope"),
      choices: {
        all: getMessage("rules_all"),
        chosen: getMessage("rules_onlyChosen"),
      },
    },
    "recording.chosen": { title: getMessage("rules_chosen") },
    "recording.never": { title: getMessage("rules_never") },
    "recording.recorderMegabytes": { title: getMessage("recorder_title") },
    "privacy.hasPictures": { title: getMessage("privacy_pictures") },
    "money.currency": {
      title: getMessage("money_currency"),
      choices: { USD: getMessage("money_usd"), EUR: getMessage("money_eur") },
    },
    "money.low": { title: getMessage("money_low") },
    "money.mid": { title: getMessage("money_mid") },
    "money.high": { title: getMessage("money_high") },
    "display.scheme": {
      title: getMessage("display_scheme"),
      choices: schemeWords(),
    },
    "display.textSize": {
      title: getMessage("display_textSize"),
      choices: textSizeWords(),
    },
    "display.density": {
      title: getMessage("display_density"),
      choices: densityWords(),
    },
    "display.motion": {
      title: getMessage("display_motion"),
      choices: motionWords(),
    },
    "display.time": {
      title: getMessage("display_time"),
      choices: timeWords(),
    },
    "display.badge": {
      title: getMessage("display_badge"),
      choices: badgeWords(),
    },
    "alerts.rules": { title: getMessage("alert_rules") },
    "alerts.volume": { title: getMessage("alert_volume") },
    "alerts.quiet": { title: getMessage("alert_quiet") },
    "draw.isOn": { title: getMessage("draw_on") },
    "draw.winners": { title: getMessage("draw_winners") },
    "draw.reserves": { title: getMessage("draw_reserves") },
    "draw.withoutModerators": { title: getMessage("draw_moderators") },
    "translation.isOn": { title: getMessage("translation_on") },
    "translation.target": { title: getMessage("translation_target") },
    "translation.known": { title: getMessage("translation_known") },
    "overlay.isOn": { title: getMessage("layout_on") },
    "overlay.layouts": { title: getMessage("layout_all") },
    "overlay.masked": { title: getMessage("layout_masked") },
    "overlay.allowed": { title: getMessage("layout_allowed") },
    "goals.goals": { title: getMessage("options_goals") },
    "chart.series": { title: getMessage("chart_series") },
    "chart.zoom": { title: getMessage("chart_title") },
    "chart.isFolded": { title: getMessage("chart_fold") },
    "giftLabels.labels": { title: getMessage("labels_title") },
    "giftLabels.assigned": { title: getMessage("labels_assigned") },
  };
}
