import { browser } from "wxt/browser";

import { askOffscreen } from "@/lib/protocol/ask";
import type { HeardAlert } from "@/lib/protocol/commands";

let opening: Promise<void> | null = null;

/** Through a page that nobody sees, and that the browser closes again when nothing is to be heard. */
export async function makeHeard(alerts: readonly HeardAlert[]): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  await opening;
  await askOffscreen("makeHeard", { alerts });
}

async function open(): Promise<void> {
  const found = await browser.runtime.getContexts({
    contextTypes: ["OFFSCREEN_DOCUMENT"],
  });
  if (found.length > 0) return;
  await browser.offscreen.createDocument({
    url: "offscreen.html",
    reasons: ["AUDIO_PLAYBACK"],
    justification: browser.i18n.getMessage("alert_why"),
  });
}
