import { browser } from "wxt/browser";

import { Dashboard } from "@/components/dashboard/dashboard";
import { loadPlace } from "@/components/dashboard/places";
import { DatabasePage } from "@/components/settings/database-page";
import { mount } from "@/components/ui/mount";
import { routeOf } from "@/lib/model/route";
import { openDatabase } from "@/lib/queries/open";

// Comes while the database is opened. Where that fails, the page says so when it is shown.
loadPlace(routeOf(location.hash).place).catch(() => null);

mount(
  <DatabasePage database={openDatabase()}>
    <Dashboard />
  </DatabasePage>,
  browser.i18n.getMessage("page_dashboard"),
);
