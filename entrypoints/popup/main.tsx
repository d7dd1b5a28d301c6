import { browser } from "wxt/browser";

import { Popup } from "@/components/popup/popup";
import { DatabasePage } from "@/components/settings/database-page";
import { mount } from "@/components/ui/mount";
import { openDatabase } from "@/lib/queries/open";

mount(
  <DatabasePage database={openDatabase()}>
    <Popup />
  </DatabasePage>,
  browser.i18n.getMessage("extension_name"),
);
