import {
  FEED_ROLES,
  type FeedFilter,
  MAX_FILTER_TEXT,
  USUAL_FILTER,
} from "@/lib/model/feed-filter";
import { FEED_GROUP_NAMES } from "@/lib/model/feed-groups";

import { choicesIn, flagIn, membersOf } from "./members";
import type { Setting } from "./setting";

/** A filter under a name of the user's own. */
export interface FeedPreset {
  name: string;
  filter: FeedFilter;
}

/** What the feed shows. What was typed to be searched for is not kept: it would hide most of the next live. */
export interface FeedSettings extends Omit<FeedFilter, "text"> {
  presets: FeedPreset[];
}

export const MAX_PRESETS = 20;
/** In characters as code counts them. */
export const MAX_PRESET_NAME = 30;

const { text: _, ...STANDARD } = USUAL_FILTER;

export const FEED: Setting<FeedSettings> = {
  key: "feed",
  standard: { ...STANDARD, presets: [] },
  parse(stored) {
    const { presets } = membersOf(stored);
    const { text: _text, ...filter } = filterIn(stored);
    return { ...filter, presets: presetsIn(presets) };
  },
};

/** A name as it is kept: without blanks around it, cut to its length. */
export function presetName(name: string): string {
  return name.trim().slice(0, MAX_PRESET_NAME).trim();
}

/** With one more; under a name that stands already it takes that place. */
export function withPreset(
  presets: readonly FeedPreset[],
  preset: FeedPreset,
): FeedPreset[] {
  const others = presets.filter(({ name }) => name !== preset.name);
  return [...others, preset].slice(-MAX_PRESETS);
}

/** Under another name, in the same place; one that had that name gives way. */
export function renamePreset(
  presets: readonly FeedPreset[],
  before: string,
  after: string,
): FeedPreset[] {
  return presets
    .filter(({ name }) => name === before || name !== after)
    .map((preset) =>
      preset.name === before ? { ...preset, name: after } : preset,
    );
}

function filterIn(stored: unknown): FeedFilter {
  const { hiddenGroups, roles, isAsking, text } = membersOf(stored);
  return {
    hiddenGroups: choicesIn(
      hiddenGroups,
      FEED_GROUP_NAMES,
      USUAL_FILTER.hiddenGroups,
    ),
    roles: choicesIn(roles, FEED_ROLES, []),
    isAsking: flagIn(isAsking, false),
    text: typeof text === "string" ? text.slice(0, MAX_FILTER_TEXT) : "",
  };
}

function presetsIn(stored: unknown): FeedPreset[] {
  if (!Array.isArray(stored)) return [];
  const presets: FeedPreset[] = [];
  for (const one of stored.slice(0, MAX_PRESETS)) {
    const { name, filter } = membersOf(one);
    const kept = typeof name === "string" ? presetName(name) : "";
    if (kept !== "" && presets.every((other) => other.name !== kept))
      presets.push({ name: kept, filter: filterIn(filter) });
  }
  return presets;
}
