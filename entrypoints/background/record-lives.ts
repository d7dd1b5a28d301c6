import { browser } from "wxt/browser";

import { createIngestSteps } from "@/lib/ingest/ingest";
import { serveRelay } from "@/lib/ingest/relay-port";
import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { RELAY_PORT } from "@/lib/protocol/port";
import { readRules, watchRules } from "@/lib/settings/recording";
import { roomLeft } from "@/lib/store/failure";

import type { Background } from ".";

/** Takes what the relays bring to the database, by the user's rules. */
export function recordLives({
  database,
  inTurn,
  run,
  alert,
}: Background): void {
  let rules = DEFAULT_RULES;
  const known = readRules().then((read) => {
    rules = read;
  });
  watchRules((changed) => {
    rules = changed;
  }, new AbortController().signal);
  const steps = { database, now: Date.now, rules: () => rules };
  const { read, write } = createIngestSteps(steps);

  browser.runtime.onConnect.addListener((port) => {
    const tab = port.sender?.tab?.id;
    if (port.name !== RELAY_PORT || tab === undefined) return;
    const keep = browser.tabs.update(tab, { autoDiscardable: false });
    run("keeping the tab", keep);
    serveRelay(port, inTurn, {
      room: () => roomLeft(navigator.storage),
      read: (batch) => read(batch, tab),
      async write(batch) {
        await known;
        await alert(Date.now());
        return write(batch);
      },
    });
  });
}
