import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { EventKind } from "@/lib/model/event";

/** Icon and name of each kind of event; its colour is `--lt-<kind>`. */
export const KIND_LOOKS: Record<
  EventKind,
  { icon: IconName; name: () => string }
> = {
  comment: {
    icon: "comment",
    name: () => browser.i18n.getMessage("kind_comment"),
  },
  gift: { icon: "gift", name: () => browser.i18n.getMessage("kind_gift") },
  like: { icon: "like", name: () => browser.i18n.getMessage("kind_like") },
  join: { icon: "join", name: () => browser.i18n.getMessage("kind_join") },
  follow: {
    icon: "follow",
    name: () => browser.i18n.getMessage("kind_follow"),
  },
  share: { icon: "share", name: () => browser.i18n.getMessage("kind_share") },
  viewers: {
    icon: "viewers",
    name: () => browser.i18n.getMessage("kind_viewers"),
  },
  control: {
    icon: "control",
    name: () => browser.i18n.getMessage("kind_control"),
  },
  notice: {
    icon: "notice",
    name: () => browser.i18n.getMessage("kind_notice"),
  },
};
