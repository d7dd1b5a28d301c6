import { browser } from "wxt/browser";

import { createIngestSteps } from "@/lib/ingest/ingest";
import { serveRelay } from "@/lib/ingest/relay-port";
import { originOf } from "@/lib/model/demo-live";
import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { RELAY_PORT } from "@/lib/protocol/port";
import type { LivetapDatabase } from "@/lib/store/database";
import { RECORDING } from "@/lib/model/settings/recording";
import { readSetting, watchSetting } from "@/lib/settings/setting";
import { roomLeft } from "@/lib/store/failure";

import type { Background } from ".";

/** Takes what the relays bring to the database, by the user's rules. */
export function recordLives({
  database,
  inTurn,
  run,
  alert,
  afterBatch,
}: Background & { afterBatch: (relay: string) => void }): void {
  let rules = DEFAULT_RULES;
  const known = readSetting(RECORDING).then((read) => {
    rules = read;
  });
  watchSetting(
    RECORDING,
    (changed) => {
      rules = changed;
      run(
        "looking at held lives again",
        inTurn(() => releaseHeld(database)),
      );
    },
    new AbortController().signal,
  );
  const steps = { database, now: Date.now, rules: () => rules };
  const { read, write } = createIngestSteps(steps);

  browser.runtime.onConnect.addListener((port) => {
    const tab = port.sender?.tab?.id;
    const origin = originOf(port.sender?.url, browser.runtime.getURL("/"));
    if (port.name !== RELAY_PORT || tab === undefined || !origin) return;
    const keep = browser.tabs.update(tab, { autoDiscardable: false });
    run("keeping the tab", keep);
    serveRelay(port, inTurn, {
      room: () => roomLeft(navigator),
      read: (batch) => read(batch, tab, origin),
      async write(batch) {
        await known;
        await alert(Date.now());
        const last = await write(batch);
        afterBatch(batch.relay);
        return last;
      },
    });
  });
}

/** Whether a live is still held is told by its next frame, which may be ten seconds away. */
function releaseHeld({ relays }: LivetapDatabase): Promise<number> {
  return relays
    .filter(({ held }) => held !== null && held !== "erased")
    .modify({ held: null });
}
