import { useEffect, useState } from "react";
import { browser, type Browser } from "wxt/browser";

import { DEMO_STREAMER, isDemoAddress } from "@/lib/model/demo-live";
import { type LiveTab, parseLiveAddress } from "@/lib/model/live-tab";

/** The tabs of this window that show a live; undefined before the browser has answered. */
export function useLiveTabs(): LiveTab[] | undefined {
  const [tabs, setTabs] = useState<LiveTab[]>();
  useEffect(() => {
    let isHere = true;
    const look = () => {
      void browser.tabs.query({ currentWindow: true }).then((found) => {
        if (isHere) setTabs(found.flatMap(liveTabOf));
      });
    };
    const events = [
      browser.tabs.onActivated,
      browser.tabs.onUpdated,
      browser.tabs.onRemoved,
    ];
    for (const event of events) event.addListener(look);
    look();
    return () => {
      isHere = false;
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return tabs;
}

function liveTabOf(tab: Browser.tabs.Tab): LiveTab[] {
  const address = tab.url ?? "";
  const isDemo = isDemoAddress(address, browser.runtime.getURL("/"));
  const handle = isDemo ? DEMO_STREAMER.handle : parseLiveAddress(address);
  if (handle === null || tab.id === undefined) return [];
  return [
    {
      id: tab.id,
      handle,
      isDemo,
      isActive: tab.active,
      isMuted: tab.mutedInfo?.muted ?? false,
      lastAccessed: tab.lastAccessed ?? 0,
    },
  ];
}
