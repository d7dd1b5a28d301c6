import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

import { askRelay } from "@/lib/protocol/ask";

interface Page {
  id: number;
  title: string;
}

/** TikTok's pages that were open before us and have no relay that heard the hook. The second is to be told of a reload. */
export function usePagesToReload(): [Page[], (id: number) => void] {
  const [pages, setPages] = useState<Page[]>([]);
  useEffect(() => {
    let isHere = true;
    void findPages().then((found) => {
      if (isHere) setPages(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  const reloaded = (id: number) => {
    setPages((known) => known.filter((page) => page.id !== id));
  };
  return [pages, reloaded];
}

async function findPages(): Promise<Page[]> {
  const tabs = await browser.tabs.query({ url: "*://*.tiktok.com/*" });
  const pages = await Promise.all(
    tabs.map(async ({ id, title, url }) => {
      if (id === undefined || (await isHooked(id))) return [];
      return [{ id, title: title ?? url ?? "" }];
    }),
  );
  return pages.flat();
}

async function isHooked(tab: number): Promise<boolean> {
  try {
    const status = await askRelay(tab, "getTabStatus", null);
    return status.isHooked;
  } catch {
    // Nobody there to answer: the page is older than the extension.
    return false;
  }
}
