import { browser } from "wxt/browser";

import type { GapCause } from "@/lib/model/session";

/** Why nothing was captured, as the end of a sentence. */
export function causeWords(cause: GapCause): string {
  const { getMessage } = browser.i18n;
  const words: Record<GapCause, string> = {
    socket: getMessage("gap_socket"),
    reload: getMessage("gap_reload"),
    tab: getMessage("gap_tab"),
    worker: getMessage("gap_worker"),
    update: getMessage("gap_update"),
    paused: getMessage("gap_paused"),
    asleep: getMessage("gap_asleep"),
    browser: getMessage("gap_browser"),
    full: getMessage("gap_full"),
  };
  return words[cause];
}
