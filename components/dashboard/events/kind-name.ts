import { browser } from "wxt/browser";

import type { EventKind } from "@/lib/model/event";

const { getMessage } = browser.i18n;

/** What one event of a kind is called. */
export const KIND_NAMES: Record<EventKind, () => string> = {
  comment: () => getMessage("kindOne_comment"),
  gift: () => getMessage("kindOne_gift"),
  like: () => getMessage("kindOne_like"),
  join: () => getMessage("kindOne_join"),
  follow: () => getMessage("kindOne_follow"),
  share: () => getMessage("kindOne_share"),
  viewers: () => getMessage("kind_viewers"),
  control: () => getMessage("kind_control"),
  notice: () => getMessage("kindOne_notice"),
  emote: () => getMessage("kindOne_emote"),
  envelope: () => getMessage("kindOne_envelope"),
  subscribe: () => getMessage("kindOne_subscribe"),
  superFan: () => getMessage("kindOne_superFan"),
  level: () => getMessage("kindOne_level"),
  question: () => getMessage("kindOne_question"),
  poll: () => getMessage("kindOne_poll"),
  battle: () => getMessage("kindOne_battle"),
  guest: () => getMessage("kindOne_guest"),
  goal: () => getMessage("kindOne_goal"),
  pin: () => getMessage("kindOne_pin"),
  rank: () => getMessage("kindOne_rank"),
  product: () => getMessage("kindOne_product"),
  caption: () => getMessage("kindOne_caption"),
  verify: () => getMessage("kindOne_verify"),
  delete: () => getMessage("kindOne_delete"),
};
