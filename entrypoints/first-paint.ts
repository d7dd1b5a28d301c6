import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { showDisplay } from "@/components/ui/show-display";
import { readMirror } from "@/lib/settings/display-mirror";

/** Stands in every page's head and holds up its first picture until that has the user's colours and size of type. */
export default defineUnlistedScript(() => {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const system = isDark ? "dark" : "light";
  showDisplay(document.documentElement, readMirror(localStorage), system);
});
