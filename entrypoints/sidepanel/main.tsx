import { browser } from "wxt/browser";

import { Panel } from "@/components/live/panel";
import { DatabasePage } from "@/components/settings/database-page";
import { mount } from "@/components/ui/mount";
import { openDatabase } from "@/lib/queries/open";

mount(
  <DatabasePage database={openDatabase()}>
    <Panel />
  </DatabasePage>,
  browser.i18n.getMessage("extension_name"),
);
