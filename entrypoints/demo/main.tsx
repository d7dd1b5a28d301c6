import { browser } from "wxt/browser";

import { DemoScreen } from "@/components/demo/demo-screen";
import { mount } from "@/components/ui/mount";
import { createDemo } from "@/lib/demo/demo";
import { DEMO_LIVE, parseSpeed } from "@/lib/demo/demo-live";
import { logError } from "@/lib/platform/log";
import { askWorker } from "@/lib/protocol/ask";
import { RELAY_PORT } from "@/lib/protocol/port";
import { relayIdOf } from "@/lib/relay/relay-id";

import { answerStatus } from "./answer-status";
import { closeOthers } from "./close-others";

const demo = createDemo({
  live: DEMO_LIVE,
  speed: parseSpeed(location.search),
  // The hyphen keeps it apart from the streams of pages.
  nextRelay: () =>
    `demo-${relayIdOf(crypto.getRandomValues(new Uint8Array(10)))}`,
  connect: () => browser.runtime.connect({ name: RELAY_PORT }),
  now: Date.now,
  elapsed: () => performance.now(),
  setTimer: (step, ms) => {
    const timer = setTimeout(step, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  forgetEarlier: () => askWorker("eraseDemos", null),
  logFailure: (error) => {
    logError("erasing earlier demos", error);
  },
});
answerStatus(demo);
addEventListener("pagehide", demo.flush);
void closeOthers().then(demo.begin);

mount(<DemoScreen demo={demo} />, browser.i18n.getMessage("page_demo"));
