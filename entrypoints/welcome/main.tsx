import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";

import { Welcome } from "@/components/settings/welcome";
import { App } from "@/components/ui/app";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <App title={browser.i18n.getMessage("page_welcome")}>
    <Welcome />
  </App>,
);
