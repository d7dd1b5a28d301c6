import { browser } from "wxt/browser";

import { SalesPage } from "@/components/live/sales/sales-page";
import { DatabasePage } from "@/components/settings/database-page";
import { mount } from "@/components/ui/mount";
import { openDatabase } from "@/lib/queries/open";

const session = new URLSearchParams(location.search).get("session") ?? "";
mount(
  <DatabasePage database={openDatabase()}>
    <SalesPage session={session} />
  </DatabasePage>,
  browser.i18n.getMessage("page_sales"),
);
