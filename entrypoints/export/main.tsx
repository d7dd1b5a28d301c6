import { browser } from "wxt/browser";

import { DatabasePage } from "@/components/settings/database-page";
import { BackupScreen } from "@/components/transfer/backup-screen";
import { ExportScreen } from "@/components/transfer/export-screen";
import { fileWords } from "@/components/transfer/report-words";
import { closeTab, openScratch } from "@/components/transfer/own-page";
import { mount } from "@/components/ui/mount";
import { MONEY } from "@/lib/model/settings/money";
import { SELLING } from "@/lib/model/settings/selling";
import { openDatabase } from "@/lib/queries/open";
import { readAllSettings } from "@/lib/settings/all-settings";
import {
  readPseudonymKey,
  renewPseudonymKey,
} from "@/lib/settings/pseudonym-key";
import { readSetting } from "@/lib/settings/setting";

const asked = new URLSearchParams(location.search);
const several = asked.get("sessions");
const deps = {
  database: openDatabase(),
  openScratch,
  now: Date.now,
  rates: () => readSetting(MONEY),
  selling: () => readSetting(SELLING),
  pseudonymKey: readPseudonymKey,
  renewPseudonyms: renewPseudonymKey,
  words: fileWords,
};
const backup = {
  ...{ database: deps.database, openScratch, now: deps.now },
  ...{ rates: deps.rates, settings: readAllSettings },
};
const sessions = several === "all" ? several : (several ?? "").split(",");
const onClose = () => void closeTab();
mount(
  <DatabasePage database={deps.database}>
    {several === null ? (
      <ExportScreen
        session={asked.get("session") ?? ""}
        deps={deps}
        onClose={onClose}
      />
    ) : (
      <BackupScreen sessions={sessions} deps={backup} onClose={onClose} />
    )}
  </DatabasePage>,
  browser.i18n.getMessage("page_export"),
);
