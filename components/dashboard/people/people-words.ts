import { browser } from "wxt/browser";

import type {
  PeopleFilter,
  PeopleKind,
  PeopleSort,
} from "@/lib/model/all-people";

export interface Choice extends PeopleFilter {
  /** Key of a streamer; empty for all. */
  streamer: string;
}

export const ANYBODY: Choice = {
  ...{ streamer: "", kind: "all", tag: "", text: "" },
};

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
