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
  return LENGTHS.map((value) => ({
    value,
    label: browser.i18n.getMessage(`lives_length_${value}`),
  }));
}

export function sortChoices(): Choice<Sort>[] {
  return SORTS.map((value) => ({
    value,
    label: browser.i18n.getMessage(`lives_sort_${value}`),
  }));
}
