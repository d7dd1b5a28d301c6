import type { Page } from "@playwright/test";

declare const chrome: {
  tabs: { query: (asked: { url: string }) => Promise<{ id?: number }[]> };
  action: {
    getBadgeText: (of: { tabId?: number }) => Promise<string>;
    getTitle: (of: { tabId?: number }) => Promise<string>;
  };
};

/** What the toolbar's icon says of the tab with this address, or of all other tabs. */
export function readIcon(
  screen: Page,
  address?: string,
): Promise<{ text: string; title: string }> {
  return screen.evaluate(async (url) => {
    const [tab] = url === undefined ? [] : await chrome.tabs.query({ url });
    if (url !== undefined && !tab) throw new Error(`no tab with ${url}`);
    const of = tab?.id === undefined ? {} : { tabId: tab.id };
    const [text, title] = await Promise.all([
      chrome.action.getBadgeText(of),
      chrome.action.getTitle(of),
    ]);
    return { text, title };
  }, address);
}
