import { createRoot } from "react-dom/client";

import { Welcome } from "@/components/settings/welcome";
import { App } from "@/components/ui/app";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <App>
    <Welcome />
  </App>,
);
