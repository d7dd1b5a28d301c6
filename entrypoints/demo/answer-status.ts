import { browser } from "wxt/browser";

import type { Demo } from "@/lib/demo/demo";
import { answer } from "@/lib/protocol/ask";
import type { RelayCommands } from "@/lib/protocol/commands";

/** Answers the panel as the relay of a live's tab does; before the live has begun nobody answers. */
export function answerStatus(demo: Demo): void {
  browser.runtime.onMessage.addListener((posted, _sender, reply) => {
    const status = demo.status();
    if (!status) return false;
    const getTabStatus = () => Promise.resolve(status);
    return answer<RelayCommands>("relay", { getTabStatus }, posted, reply);
  });
}
