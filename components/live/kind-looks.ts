import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { EventKind } from "@/lib/model/event";
import type { FeedGroup } from "@/lib/model/feed-groups";

interface Looks {
  icon: IconName;
  name: () => string;
}

/** Icon and name of each kind of event; its colour is `--lt-<kind>`. */
export const KIND_LOOKS: Record<EventKind, Looks> = {
  comment: {
    icon: "comment",
    name: () => browser.i18n.getMessage("kind_comment"),
  },
  emote: { icon: "emote", name: () => browser.i18n.getMessage("kind_emote") },
  gift: { icon: "gift", name: () => browser.i18n.getMessage("kind_gift") },
  envelope: {
    icon: "envelope",
    name: () => browser.i18n.getMessage("kind_envelope"),
  },
  like: { icon: "like", name: () => browser.i18n.getMessage("kind_like") },
  join: { icon: "join", name: () => browser.i18n.getMessage("kind_join") },
  follow: {
    icon: "follow",
    name: () => browser.i18n.getMessage("kind_follow"),
  },
  share: { icon: "share", name: () => browser.i18n.getMessage("kind_share") },
  subscribe: {
    icon: "star",
    name: () => browser.i18n.getMessage("kind_subscribe"),
  },
  superFan: {
    icon: "superFan",
    name: () => browser.i18n.getMessage("kind_superFan"),
  },
  level: { icon: "level", name: () => browser.i18n.getMessage("kind_level") },
  question: {
    icon: "question",
    name: () => browser.i18n.getMessage("kind_question"),
  },
  poll: { icon: "poll", name: () => browser.i18n.getMessage("kind_poll") },
  battle: {
    icon: "battle",
    name: () => browser.i18n.getMessage("kind_battle"),
  },
  guest: { icon: "people", name: () => browser.i18n.getMessage("kind_guest") },
  goal: { icon: "goal", name: () => browser.i18n.getMessage("kind_goal") },
  pin: { icon: "pin", name: () => browser.i18n.getMessage("kind_pin") },
  rank: { icon: "rank", name: () => browser.i18n.getMessage("kind_rank") },
  product: {
    icon: "product",
    name: () => browser.i18n.getMessage("kind_product"),
  },
  caption: {
    icon: "caption",
    name: () => browser.i18n.getMessage("kind_caption"),
  },
  viewers: {
    icon: "viewers",
    name: () => browser.i18n.getMessage("kind_viewers"),
  },
  control: {
    icon: "control",
    name: () => browser.i18n.getMessage("kind_control"),
  },
  verify: {
    icon: "verify",
    name: () => browser.i18n.getMessage("kind_verify"),
  },
  delete: { icon: "trash", name: () => browser.i18n.getMessage("kind_delete") },
  notice: {
    icon: "notice",
    name: () => browser.i18n.getMessage("kind_notice"),
  },
};

/** The same of a chip, with the kind whose colour it has. */
export const GROUP_LOOKS: Record<FeedGroup, Looks & { kind: EventKind }> = {
  comment: { kind: "comment", ...KIND_LOOKS.comment },
  gift: { kind: "gift", ...KIND_LOOKS.gift },
  follow: { kind: "follow", ...KIND_LOOKS.follow },
  share: { kind: "share", ...KIND_LOOKS.share },
  question: { kind: "question", ...KIND_LOOKS.question },
  battle: { kind: "battle", ...KIND_LOOKS.battle },
  join: { kind: "join", ...KIND_LOOKS.join },
  like: { kind: "like", ...KIND_LOOKS.like },
  viewers: { kind: "viewers", ...KIND_LOOKS.viewers },
  caption: { kind: "caption", ...KIND_LOOKS.caption },
  guest: { kind: "guest", ...KIND_LOOKS.guest },
  support: {
    kind: "subscribe",
    icon: "star",
    name: () => browser.i18n.getMessage("group_support"),
  },
  live: {
    kind: "control",
    icon: "live",
    name: () => browser.i18n.getMessage("group_live"),
  },
};
