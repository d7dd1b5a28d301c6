import { browser } from "wxt/browser";

import type { Scratch } from "@/lib/transfer/scratch";

const FOLDER = "exports";

/** Where files are written before the browser's downloads have them. */
export async function openScratch(): Promise<Scratch> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return { folder, locks: navigator.locks };
}

export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
