import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";

import { DatabasePage } from "@/components/settings/database-page";
import { Options } from "@/components/settings/options";
import { App } from "@/components/ui/app";
import { openDatabase } from "@/lib/queries/open";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <App title={browser.i18n.getMessage("options_name")}>
    <DatabasePage database={openDatabase()}>
      <Options />
    </DatabasePage>
  </App>,
);
