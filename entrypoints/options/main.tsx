import { browser } from "wxt/browser";

import { Options } from "@/components/settings/options";
import { DatabasePage } from "@/components/settings/database-page";
import { mount } from "@/components/ui/mount";
import { openDatabase } from "@/lib/queries/open";

mount(
  <DatabasePage database={openDatabase()}>
    <Options />
  </DatabasePage>,
  browser.i18n.getMessage("options_name"),
);
