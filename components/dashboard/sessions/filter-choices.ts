import { browser } from "wxt/browser";

import {
  type Length,
  LENGTHS,
  type Sort,
  SORTS,
} from "@/lib/model/session-filter";
import {
  type SessionSummary,
  streamerKeyOf,
} from "@/lib/model/session-summary";

import { streamerName } from "./live-name";

interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}

/** Everybody who hosted, by name, after all of them together. */
export function streamerChoices(sessions: readonly SessionSummary[]): Choice[] {
  const names = new Map<string, string>();
  for (const { overview } of sessions) {
    const key = streamerKeyOf(overview);
    if (!names.has(key)) names.set(key, streamerName(overview));
  }
  const named = [...names].map(([value, label]) => ({ value, label }));
  const sorted = named.sort((left, right) =>
    left.label.localeCompare(right.label),
  );
  const all = browser.i18n.getMessage("lives_allStreamers");
  return [{ value: "", label: all }, ...sorted];
}

export function tagChoices(sessions: readonly SessionSummary[]): Choice[] {
  const tags = [...new Set(sessions.flatMap((session) => session.tags))];
  const sorted = tags.sort((left, right) => left.localeCompare(right));
  const all = browser.i18n.getMessage("lives_allTags");
  return [
    { value: "", label: all },
    ...sorted.map((tag) => ({ value: tag, label: tag })),
  ];
}

export function lengthChoices(): Choice<Length>[] {
  const { getMessage } = browser.i18n;
  const words: Record<Length, string> = {
    any: getMessage("lives_length_any"),
    short: getMessage("lives_length_short"),
    middle: getMessage("lives_length_middle"),
    long: getMessage("lives_length_long"),
  };
  return LENGTHS.map((value) => ({ value, label: words[value] }));
}

export function sortChoices(): Choice<Sort>[] {
  const { getMessage } = browser.i18n;
  const words: Record<Sort, string> = {
    newest: getMessage("lives_sort_newest"),
    oldest: getMessage("lives_sort_oldest"),
    longest: getMessage("lives_sort_longest"),
    viewers: getMessage("lives_sort_viewers"),
    diamonds: getMessage("lives_sort_diamonds"),
    comments: getMessage("lives_sort_comments"),
    people: getMessage("lives_sort_people"),
    bytes: getMessage("lives_sort_bytes"),
  };
  return SORTS.map((value) => ({ value, label: words[value] }));
}
