import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";

import { DatabasePage } from "@/components/settings/database-page";
import { ExportScreen } from "@/components/transfer/export-screen";
import { App } from "@/components/ui/app";
import { openDatabase } from "@/lib/queries/open";
import { MONEY } from "@/lib/model/settings/money";
import { readSetting } from "@/lib/settings/setting";
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

const session = new URLSearchParams(location.search).get("session") ?? "";
const deps = {
  database: openDatabase(),
  openScratch,
  now: Date.now,
  rates: () => readSetting(MONEY),
};
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <App title={browser.i18n.getMessage("page_export")}>
      <DatabasePage database={deps.database}>
        <ExportScreen
          session={session}
          deps={deps}
          onClose={() => void closeTab()}
        />
      </DatabasePage>
    </App>,
  );
