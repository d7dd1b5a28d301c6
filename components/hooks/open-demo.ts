import { browser } from "wxt/browser";

import { DEMO_PAGE } from "@/lib/model/demo-live";

import { useWindowId } from "./use-open-panel";

/**
 * Opens the invented live in a tab and the panel beside it. To be called within a click, without waiting before: the
 * browser opens a panel for nothing else.
 */
async function openDemo(windowId: number): Promise<void> {
  const panel = browser.sidePanel.open({ windowId });
  const tab = browser.tabs.create({
    url: browser.runtime.getURL(DEMO_PAGE),
    windowId,
  });
  await Promise.all([panel, tab]);
}

/** The same for this window; null until its number is known. */
export function useOpenDemo(): (() => Promise<void>) | null {
  const windowId = useWindowId();
  return windowId === undefined ? null : () => openDemo(windowId);
}
