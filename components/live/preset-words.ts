import { browser } from "wxt/browser";

import {
  BUILT_IN_NAMES,
  BUILT_IN_PRESETS,
  type BuiltInPreset,
  type FeedFilter,
  filterKey,
} from "@/lib/model/feed-filter";
import type { FeedPreset } from "@/lib/model/settings/feed";

const WORDS: Record<BuiltInPreset, () => string> = {
  usual: () => browser.i18n.getMessage("preset_usual"),
  everything: () => browser.i18n.getMessage("preset_everything"),
  chat: () => browser.i18n.getMessage("preset_chat"),
  support: () => browser.i18n.getMessage("preset_support"),
  questions: () => browser.i18n.getMessage("preset_questions"),
};

export const builtInPresets = (): FeedPreset[] =>
  BUILT_IN_NAMES.map((name) => ({
    name: WORDS[name](),
    filter: BUILT_IN_PRESETS[name],
  }));

/** The first that shows the same; one of the user's own goes before those built in. */
export function presetOf(
  filter: FeedFilter,
  own: readonly FeedPreset[],
): FeedPreset | undefined {
  const key = filterKey(filter);
  return [...own, ...builtInPresets()].find(
    (preset) => filterKey(preset.filter) === key,
  );
}
