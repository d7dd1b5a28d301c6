import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { EventKind } from "@/lib/model/event";
import type { SeriesName } from "@/lib/model/series";

interface Looks {
  /** Names the colour. */
  kind: EventKind;
  icon: IconName;
  name: () => string;
}

export const SERIES_LOOKS: Record<SeriesName, Looks> = {
  viewers: {
    kind: "viewers",
    icon: "viewers",
    name: () => browser.i18n.getMessage("figure_viewers"),
  },
  comments: {
    kind: "comment",
    icon: "comment",
    name: () => browser.i18n.getMessage("figure_comments"),
  },
  likes: {
    kind: "like",
    icon: "like",
    name: () => browser.i18n.getMessage("figure_likes"),
  },
  diamonds: {
    kind: "gift",
    icon: "diamond",
    name: () => browser.i18n.getMessage("figure_diamonds"),
  },
  joins: {
    kind: "join",
    icon: "join",
    name: () => browser.i18n.getMessage("chart_joins"),
  },
  follows: {
    kind: "follow",
    icon: "follow",
    name: () => browser.i18n.getMessage("figure_follows"),
  },
  shares: {
    kind: "share",
    icon: "share",
    name: () => browser.i18n.getMessage("figure_shares"),
  },
};
