import { browser } from "wxt/browser";

import type { openOptions } from "@/components/hooks/open-options";
import type { IconName } from "@/components/ui/icon";
import { DESK } from "@/lib/model/settings/desk";
import { DRAW } from "@/lib/model/settings/draw";
import { OVERLAY } from "@/lib/model/settings/overlay";
import { SELLING } from "@/lib/model/settings/selling";
import type { Setting } from "@/lib/model/settings/setting";
import { TRANSLATION } from "@/lib/model/settings/translation";
import { findTranslationApi } from "@/lib/model/translation/api";

const { getMessage } = browser.i18n;

export interface Tool {
  icon: IconName;
  titleOf: () => string;
  textOf: () => string;
  /** Of the options, where all of it is set. */
  section: NonNullable<Parameters<typeof openOptions>[0]>;
  /** Null for what is there as soon as one of it is made. */
  setting: Setting<{ isOn: boolean }> | null;
  /** Where a browser may lack what it takes. */
  isHere?: () => boolean;
}

/** Every part of a live that is off until wanted. */
export const TOOLS: readonly Tool[] = [
  {
    ...{ icon: "list", section: "desk", setting: DESK },
    titleOf: () => getMessage("desk_on"),
    textOf: () => getMessage("tools_desk"),
  },
  {
    ...{ icon: "product", section: "selling", setting: SELLING },
    titleOf: () => getMessage("selling_on"),
    textOf: () => getMessage("tools_selling"),
  },
  {
    ...{ icon: "dice", section: "draw", setting: DRAW },
    titleOf: () => getMessage("draw_on"),
    textOf: () => getMessage("tools_draw"),
  },
  {
    ...{ icon: "overlay", section: "overlay", setting: OVERLAY },
    titleOf: () => getMessage("options_overlay"),
    textOf: () => getMessage("tools_overlay"),
  },
  {
    ...{ icon: "comment", section: "display" },
    setting: TRANSLATION,
    titleOf: () => getMessage("translation_title"),
    textOf: () => getMessage("tools_translation"),
    isHere: () => findTranslationApi(globalThis) !== null,
  },
  {
    ...{ icon: "goal", section: "goals", setting: null },
    titleOf: () => getMessage("options_goals"),
    textOf: () => getMessage("tools_goals"),
  },
  {
    ...{ icon: "bellRing", section: "alerts", setting: null },
    titleOf: () => getMessage("options_alerts"),
    textOf: () => getMessage("tools_alerts"),
  },
];
