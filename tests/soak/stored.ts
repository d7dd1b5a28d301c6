import type { Page } from "@playwright/test";

import type { TabStatus } from "@/lib/protocol/commands";

declare const chrome: {
  tabs: {
    query: (asked: { url: string }) => Promise<{ id?: number }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
};

const LOOK_MS = 40;
const PATIENCE_MS = 20_000;

/** Waits until every tab's relay has nothing pending and has made nothing since the last look. */
export async function untilStored(screen: Page): Promise<void> {
  const endsAt = performance.now() + PATIENCE_MS;
  let before = "";
  for (;;) {
    const tabs = await readTabs(screen);
    const isStored = tabs.every((status) => status?.pending === 0);
    const now = tabs.map((status) => status?.lastNumber ?? "gone").join(" ");
    if (isStored && now === before) return;
    if (performance.now() > endsAt)
      throw new Error(`not stored: ${JSON.stringify(tabs)}`);
    before = now;
    await screen.waitForTimeout(LOOK_MS);
  }
}

/** What the relay of each tab says; null where none answers. */
function readTabs(screen: Page): Promise<(TabStatus | null)[]> {
  return screen.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: "https://www.tiktok.com/*" });
    const message = { target: "relay", command: "getTabStatus", request: null };
    return Promise.all(
      tabs.map(({ id = -1 }) =>
        chrome.tabs.sendMessage(id, message).then(
          (answer) => (answer as { value: TabStatus }).value,
          () => null,
        ),
      ),
    );
  });
}
