import { browser } from "wxt/browser";

import {
  PEOPLE_KINDS,
  type PeopleFilter,
  type PeopleKind,
  type PeopleSort,
} from "@/lib/model/all-people";

export interface Choice extends PeopleFilter {
  /** Key of a streamer; empty for all. */
  streamer: string;
}

export const ANYBODY: Choice = {
  ...{ streamer: "", kind: "all", tag: "", text: "" },
};

/** What a link from another page asks for. */
export function choiceOf(params: URLSearchParams): Choice {
  const kind = PEOPLE_KINDS.find((one) => one === params.get("kind"));
  const streamer = params.get("streamer") ?? "";
  return { ...ANYBODY, streamer, kind: kind ?? ANYBODY.kind };
}

export const KIND_NAMES: Record<PeopleKind, () => string> = {
  all: () => browser.i18n.getMessage("everybody_kind_all"),
  regulars: () => browser.i18n.getMessage("everybody_kind_regulars"),
  away: () => browser.i18n.getMessage("everybody_kind_away"),
  gifters: () => browser.i18n.getMessage("everybody_kind_gifters"),
  noted: () => browser.i18n.getMessage("everybody_kind_noted"),
};

export const SORT_NAMES: Record<PeopleSort, () => string> = {
  lastAt: () => browser.i18n.getMessage("everybody_lastAt"),
  lives: () => browser.i18n.getMessage("everybody_lives"),
  inRow: () => browser.i18n.getMessage("everybody_inRow"),
  comments: () => browser.i18n.getMessage("figure_comments"),
  diamonds: () => browser.i18n.getMessage("figure_diamonds"),
  gifts: () => browser.i18n.getMessage("figure_gifts"),
  likes: () => browser.i18n.getMessage("figure_likes"),
  firstAt: () => browser.i18n.getMessage("everybody_firstAt"),
};
