import { defineContentScript } from "wxt/utils/define-content-script";

import { installHook } from "@/lib/page/install";

export default defineContentScript({
  matches: ["*://*.tiktok.com/*"],
  world: "MAIN",
  runAt: "document_start",
  allFrames: true,
  matchOriginAsFallback: true,
  globalName: false,
  main() {
    installHook(window);
  },
});
