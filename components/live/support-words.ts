import { browser } from "wxt/browser";

import type {
  EnvelopeEvent,
  LevelEvent,
  SubscribeEvent,
  SuperFanEvent,
} from "@/lib/model/event";
import { about } from "@/lib/text/about";
import { formatWhole } from "@/lib/text/numbers";

import { counted, namesOf } from "./word-forms";

export function subscribeWords(event: SubscribeEvent): string {
  const { what, months = 0, count = 1 } = event;
  if (what === "gifted") return counted(count, "feed_subscriptionsGiven");
  if (months > 1)
    return browser.i18n.getMessage(
      "feed_subscribedMonths",
      formatWhole(months),
    );
  return what === "own"
    ? browser.i18n.getMessage("feed_subscribed")
    : browser.i18n.getMessage("feed_resubscribed");
}

export function superFanWords({ what, diamonds = 0 }: SuperFanEvent): string {
  switch (what) {
    case "new":
      return browser.i18n.getMessage("feed_superFanNew");
    case "joined":
      return browser.i18n.getMessage("feed_superFanJoined");
    case "box":
      return browser.i18n.getMessage("feed_superFanBox", formatWhole(diamonds));
  }
}

export function envelopeWords(event: EnvelopeEvent): string {
  const diamonds = formatWhole(event.diamonds);
  switch (event.what) {
    case "shown":
      return browser.i18n.getMessage("feed_boxShown", [
        diamonds,
        formatWhole(event.people),
      ]);
    case "hidden":
      return browser.i18n.getMessage("feed_boxHidden", diamonds);
    case "opened":
      return about(
        browser.i18n.getMessage("feed_boxOpened"),
        namesOf(event.winners ?? []),
      );
  }
}

/** Each with the level, then without. */
const LEVEL = {
  gifterLevel: ["feed_gifterLevel", "feed_gifterLevelUp"],
  gifterEntrance: ["feed_gifterEntrance", "feed_gifterCame"],
  teamLevel: ["feed_teamLevel", "feed_teamLevelUp"],
  teamEntrance: ["feed_teamEntrance", "feed_teamCame"],
} as const;

/** TikTok's text repeats the person's name: it stands only where there is no other. */
export function levelWords({ what, level, text, user }: LevelEvent): string {
  if (!user && text) return text;
  if (what === "teamJoined") return browser.i18n.getMessage("feed_teamJoined");
  const [withLevel, without] = LEVEL[what];
  return level === undefined
    ? browser.i18n.getMessage(without)
    : browser.i18n.getMessage(withLevel, formatWhole(level));
}
