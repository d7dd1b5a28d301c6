import { browser } from "wxt/browser";

import type { LiveEvent } from "@/lib/model/event";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

/** What happened, to stand after the person's name. */
export function eventWords(event: LiveEvent): string {
  switch (event.kind) {
    case "comment":
    case "notice":
      return event.text;
    case "gift":
      return browser.i18n.getMessage(
        "feed_sent",
        event.name ?? browser.i18n.getMessage("feed_unnamedGift"),
      );
    case "like":
      return pluralOf(event.count, {
        one: browser.i18n.getMessage("feed_liked_one"),
        other: browser.i18n.getMessage(
          "feed_liked_other",
          formatWhole(event.count),
        ),
      });
    case "join":
      return browser.i18n.getMessage("feed_joined");
    case "follow":
      return browser.i18n.getMessage("feed_followed");
    case "share":
      return browser.i18n.getMessage("feed_shared");
    case "viewers":
      return browser.i18n.getMessage("feed_viewers", [
        formatWhole(event.now),
        formatWhole(event.entries),
      ]);
    case "control":
      return controlWords(event.action);
  }
}

function controlWords(action: "pause" | "resume" | "end"): string {
  switch (action) {
    case "pause":
      return browser.i18n.getMessage("feed_paused");
    case "resume":
      return browser.i18n.getMessage("feed_resumed");
    case "end":
      return browser.i18n.getMessage("feed_ended");
  }
}
