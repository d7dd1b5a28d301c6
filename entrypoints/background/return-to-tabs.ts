import { browser } from "wxt/browser";

import { suspectGaps } from "@/lib/ingest/retire";
import { askRelay } from "@/lib/protocol/ask";
import { readConsent } from "@/lib/settings/consent";

import type { Background } from ".";

/** Cleared when the extension is loaded anew: by an update, a reload, or with the browser. */
const LOADED_KEY = "isLoaded";
const LIVES = "*://*.tiktok.com/*";
const RELAY = "/content-scripts/relay.js";

/**
 * After an update the hooks in open tabs live on while their relays are cut off: each gets a new relay, to which its hook
 * hands over what nobody acknowledged.
 */
export function returnToTabs({ database, inTurn, run }: Background): void {
  const comeBack = async () => {
    const { session } = browser.storage;
    const { [LOADED_KEY]: isLoaded } = await session.get(LOADED_KEY);
    if (isLoaded === true) return;
    await session.set({ [LOADED_KEY]: true });
    if (!(await readConsent())) return;
    await inTurn(() => suspectGaps(database, "update"));
    const tabs = await browser.tabs.query({ url: LIVES, discarded: false });
    await Promise.all(tabs.map(({ id }) => sendRelay(id)));
  };
  run("returning to open tabs", comeBack());
}

/** A page that has just been loaded has its relay already. */
async function sendRelay(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  try {
    await askRelay(tab, "getTabStatus", null);
  } catch {
    // Nobody answers: it is cut off, or the page cannot be reached either.
    await browser.scripting
      .executeScript({
        target: { tabId: tab, allFrames: true },
        files: [RELAY],
        injectImmediately: true,
      })
      .catch(() => undefined);
  }
}
