import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";

import {
  type FeedFilter,
  MAX_FILTER_TEXT,
  USUAL_FILTER,
} from "@/lib/model/feed-filter";
import {
  FEED,
  type FeedPreset,
  renamePreset,
  withPreset,
} from "@/lib/model/settings/feed";

import { useSetting } from "./use-setting";

const DEBOUNCE_MS = 200;

export interface FeedFilterChoice {
  /** What the feed is to show. */
  filter: FeedFilter;
  /** What stands in the search field; the filter follows when the typing pauses. */
  typed: string;
  presets: readonly FeedPreset[];
  change: (changes: Partial<FeedFilter>) => void;
  save: (name: string) => void;
  rename: (before: string, after: string) => void;
  remove: (name: string) => void;
}

export function useFeedFilter(): FeedFilterChoice {
  const { value = FEED.standard, change: store } = useSetting(FEED);
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed, DEBOUNCE_MS);
  const { presets, hiddenGroups, roles, isAsking } = value;
  const filter = useMemo(
    () => ({ hiddenGroups, roles, isAsking, text }),
    [hiddenGroups, roles, isAsking, text],
  );
  return {
    ...{ filter, typed, presets },
    change: ({ text: words, ...rest }) => {
      if (words !== undefined) setTyped(words.slice(0, MAX_FILTER_TEXT));
      if (Object.keys(rest).length > 0) store(rest);
    },
    save: (name) => {
      const preset = { name, filter: { ...filter, text: typed } };
      store((now) => ({ presets: withPreset(now.presets, preset) }));
    },
    rename: (before, after) => {
      store((now) => ({ presets: renamePreset(now.presets, before, after) }));
    },
    remove: (name) => {
      store((now) => ({
        presets: now.presets.filter((preset) => preset.name !== name),
      }));
    },
  };
}

/** What narrows a filter down besides the kinds, taken off. */
export const WIDE = {
  roles: USUAL_FILTER.roles,
  isAsking: USUAL_FILTER.isAsking,
  text: USUAL_FILTER.text,
};
