import { browser } from "wxt/browser";

import type { LiveEvent } from "@/lib/model/event";
import { about } from "@/lib/text/about";
import { formatWhole } from "@/lib/text/numbers";

import { battleWords, guestWords } from "./linked-words";
import { deleteWords, noticeWords, verifyWords } from "./notice-words";
import {
  goalWords,
  pinWords,
  pollWords,
  productWords,
  questionWords,
  rankWords,
} from "./stage-words";
import {
  envelopeWords,
  levelWords,
  subscribeWords,
  superFanWords,
} from "./support-words";
import { counted } from "./word-forms";

/** What happened, to stand after the person's name. */
export function eventWords(event: LiveEvent): string {
  const { getMessage } = browser.i18n;
  switch (event.kind) {
    case "comment":
      return event.text;
    case "emote":
      return counted(event.emotes.length, "feed_emote");
    case "gift":
      return getMessage(
        "feed_sent",
        event.name ?? getMessage("feed_unnamedGift"),
      );
    case "like":
      return counted(event.count, "feed_liked");
    case "join":
      return getMessage("feed_joined");
    case "follow":
      return getMessage("feed_followed");
    case "share":
      return getMessage("feed_shared");
    case "viewers":
      return getMessage("feed_viewers", [
        formatWhole(event.now),
        formatWhole(event.entries),
      ]);
    case "control":
      return getMessage(CONTROL[event.action]);
    case "subscribe":
      return subscribeWords(event);
    case "superFan":
      return superFanWords(event);
    case "level":
      return levelWords(event);
    case "envelope":
      return envelopeWords(event);
    case "question":
      return questionWords(event);
    case "poll":
      return pollWords(event);
    case "battle":
      return battleWords(event);
    case "guest":
      return guestWords(event);
    case "goal":
      return goalWords(event);
    case "pin":
      return pinWords(event);
    case "rank":
      return rankWords(event);
    case "product":
      return productWords(event);
    case "caption":
      return about(getMessage("feed_caption"), event.text);
    case "verify":
      return verifyWords(event);
    case "delete":
      return deleteWords(event);
    case "notice":
      return noticeWords(event);
  }
}

const CONTROL = {
  pause: "feed_paused",
  resume: "feed_resumed",
  end: "feed_ended",
} as const;

/** In place of what moderation took away. */
export function removedWords({ kind }: LiveEvent): string {
  return kind === "comment"
    ? browser.i18n.getMessage("feed_commentRemoved")
    : browser.i18n.getMessage("feed_removed");
}
