import { browser } from "wxt/browser";

import { DatabasePage } from "@/components/settings/database-page";
import { ExportScreen } from "@/components/transfer/export-screen";
import { fileWords } from "@/components/transfer/report-words";
import { closeTab, openScratch } from "@/components/transfer/own-page";
import { mount } from "@/components/ui/mount";
import { MONEY } from "@/lib/model/settings/money";
import { openDatabase } from "@/lib/queries/open";
import {
  readPseudonymKey,
  renewPseudonymKey,
} from "@/lib/settings/pseudonym-key";
import { readSetting } from "@/lib/settings/setting";

const session = new URLSearchParams(location.search).get("session") ?? "";
const deps = {
  database: openDatabase(),
  openScratch,
  now: Date.now,
  rates: () => readSetting(MONEY),
  pseudonymKey: readPseudonymKey,
  renewPseudonyms: renewPseudonymKey,
  words: fileWords,
};
mount(
  <DatabasePage database={deps.database}>
    <ExportScreen
      session={session}
      deps={deps}
      onClose={() => void closeTab()}
    />
  </DatabasePage>,
  browser.i18n.getMessage("page_export"),
);
