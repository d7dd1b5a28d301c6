import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";

import { RescueScreen } from "@/components/transfer/rescue-screen";
import { App } from "@/components/ui/app";
import { openDatabase } from "@/lib/queries/open";
import type { Scratch } from "@/lib/transfer/scratch";

const FOLDER = "exports";

async function openScratch(): Promise<Scratch> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return { folder, locks: navigator.locks };
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const { name } = openDatabase(); // it opens itself only when it is asked something
const deps = { factory: indexedDB, name, openScratch, now: Date.now };
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <App title={browser.i18n.getMessage("page_rescue")}>
      <RescueScreen deps={deps} onClose={() => void closeTab()} />
    </App>,
  );
