import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";

import { answer } from "@/lib/protocol/ask";
import type { RelayCommands } from "@/lib/protocol/commands";
import { CONSENT_KEY } from "@/lib/protocol/consent";
import { RELAY_PORT } from "@/lib/protocol/port";
import { createRelay } from "@/lib/relay/relay";
import { relayIdOf } from "@/lib/relay/relay-id";

export default defineContentScript({
  matches: ["*://*.tiktok.com/*"],
  runAt: "document_start",
  allFrames: true,
  matchOriginAsFallback: true,
  globalName: false,
  main() {
    const here = globalThis as { livetapRelay?: AbortController };
    // Of an earlier run of this script in the same world: only one may listen.
    here.livetapRelay?.abort();
    const { signal } = (here.livetapRelay = new AbortController());
    const { getStatus } = createRelay({
      window,
      signal,
      relay: relayIdOf(crypto.getRandomValues(new Uint8Array(10))),
      connect: () => browser.runtime.connect({ name: RELAY_PORT }),
      now: Date.now,
      elapsed: () => performance.now(),
      setTimer: (step, ms) => {
        const timer = setTimeout(step, ms);
        return () => {
          clearTimeout(timer);
        };
      },
      readConsent: async () =>
        (await browser.storage.local.get(CONSENT_KEY))[CONSENT_KEY],
      watchConsent: (changed) => {
        browser.storage.local.onChanged.addListener((changes) => {
          const change = changes[CONSENT_KEY];
          if (change) changed(change.newValue);
        });
      },
    });
    const isTop = window.top === window;
    browser.runtime.onMessage.addListener((posted, _sender, reply) => {
      if (signal.aborted) return false;
      if (!isTop && getStatus().socketsSeen === 0) return false;
      const getTabStatus = () => Promise.resolve(getStatus());
      return answer<RelayCommands>("relay", { getTabStatus }, posted, reply);
    });
  },
});
