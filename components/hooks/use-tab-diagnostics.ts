import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

import type { TabDiagnostics } from "@/lib/model/diagnostics";
import { askRelay } from "@/lib/protocol/ask";

const PACE_MS = 5000;

/** What the relays in all tabs with TikTok say, asked again and again; undefined before the first answers. */
export function useTabDiagnostics(): TabDiagnostics[] | undefined {
  const [tabs, setTabs] = useState<TabDiagnostics[]>();
  useEffect(() => {
    let isHere = true;
    const ask = () => {
      void askAll(Date.now()).then((answers) => {
        if (isHere) setTabs(answers);
      });
    };
    ask();
    const timer = setInterval(ask, PACE_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, []);
  return tabs;
}

async function askAll(now: number): Promise<TabDiagnostics[]> {
  const tabs = await browser.tabs.query({ url: "*://*.tiktok.com/*" });
  return Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askOne(id, now)])),
  );
}

async function askOne(tab: number, now: number): Promise<TabDiagnostics> {
  try {
    const { isHooked, openSockets, socketsSeen, ...rest } = await askRelay(
      ...([tab, "getTabStatus", null] as const),
    );
    const { pending, pendingBytes, refusal, lastFrameAt } = rest;
    return {
      ...{ isHooked, openSockets, socketsSeen, pending, pendingBytes, refusal },
      lastFrameAgoMs: lastFrameAt > 0 ? Math.max(0, now - lastFrameAt) : null,
    };
  } catch {
    // Nobody there to answer: the page is older than the extension.
    return null;
  }
}
