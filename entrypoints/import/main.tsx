import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { storeSettings } from "@/components/hooks/use-all-settings";
import { DatabasePage } from "@/components/settings/database-page";
import { ImportScreen } from "@/components/transfer/import-screen";
import { closeTab } from "@/components/transfer/own-page";
import { mount } from "@/components/ui/mount";
import schema from "@/docs/session.schema.json";
import { openDatabase } from "@/lib/queries/open";
import { readAllSettings } from "@/lib/settings/all-settings";

const deps = {
  ...{ database: openDatabase(), schema, locks: navigator.locks },
  ...{ now: Date.now, readAllSettings, storeSettings },
};
mount(
  <DatabasePage database={deps.database}>
    <ImportScreen
      deps={deps}
      onShow={() => void openDashboard().then(closeTab)}
      onClose={() => void closeTab()}
    />
  </DatabasePage>,
  browser.i18n.getMessage("page_import"),
);
