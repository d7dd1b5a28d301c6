import { createRoot } from "react-dom/client";

import { Popup } from "@/components/popup/popup";
import { DatabasePage } from "@/components/settings/database-page";
import { App } from "@/components/ui/app";
import { openDatabase } from "@/lib/queries/open";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <App>
    <DatabasePage database={openDatabase()}>
      <Popup />
    </DatabasePage>
  </App>,
);
