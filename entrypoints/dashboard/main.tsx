import { browser } from "wxt/browser";

import { Dashboard } from "@/components/dashboard/dashboard";
import { DatabasePage } from "@/components/settings/database-page";
import { mount } from "@/components/ui/mount";
import { openDatabase } from "@/lib/queries/open";

mount(
  <DatabasePage database={openDatabase()}>
    <Dashboard />
  </DatabasePage>,
  browser.i18n.getMessage("page_dashboard"),
);
