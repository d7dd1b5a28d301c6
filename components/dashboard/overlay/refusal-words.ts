import { browser } from "wxt/browser";

import type { LayoutRefusal } from "@/lib/model/overlay/layout-file";

type Refused = { why: LayoutRefusal } | { why: "misfit"; place: string };

/** Why a file was not taken. */
export function refusalWords(refused: Refused): string {
  const { getMessage } = browser.i18n;
  switch (refused.why) {
    case "noJson":
    case "other":
      return getMessage("layout_refusedOther");
    case "newer":
      return getMessage("layout_refusedNewer");
    case "empty":
      return getMessage("layout_refusedEmpty");
    case "misfit":
      return getMessage("layout_refusedMisfit", refused.place);
  }
}
