import type { Page } from "@playwright/test";

import type { TabStatus } from "@/lib/protocol/commands";

declare const chrome: {
  tabs: {
    query: (asked: { url: string }) => Promise<{ id?: number }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
};

/** What the relay of the first live's tab says, asked from a page of the extension; null while there is none. */
export async function readTabStatus(screen: Page): Promise<TabStatus | null> {
  return screen.evaluate(async () => {
    const url = "https://www.tiktok.com/*/live";
    const [tab] = await chrome.tabs.query({ url });
    const message = { target: "relay", command: "getTabStatus", request: null };
    if (tab?.id === undefined) return null;
    const answer = await chrome.tabs.sendMessage(tab.id, message);
    return (answer as { value: TabStatus }).value;
  });
}

const POLL_MS = 200;

/** Waits until everything that the page got is stored: nothing is pending, and nothing was added since the last look. */
export async function waitUntilStored(
  screen: Page,
  timeoutMs = 60_000,
): Promise<void> {
  const endsAt = performance.now() + timeoutMs;
  let before = -1;
  for (;;) {
    const status = await readTabStatus(screen);
    const last = status?.lastNumber ?? 0;
    if (status?.pending === 0 && last > 0 && last === before) return;
    if (performance.now() > endsAt)
      throw new Error(
        `${status?.pending ?? "all"} items were still not stored`,
      );
    before = last;
    await screen.waitForTimeout(POLL_MS);
  }
}
