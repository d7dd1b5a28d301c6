import { browser } from "wxt/browser";

import { loseSlept } from "@/lib/ingest/retire";
import { createWakefulness } from "@/lib/ingest/wakefulness";
import type { LivetapDatabase } from "@/lib/store/database";

const AWAKE_KEY = "awakeAt";

/** What notices that the computer slept. It is remembered as long as the browser runs, however often the worker stops. */
export function createAlertness(
  database: LivetapDatabase,
): (now: number) => Promise<void> {
  const { session } = browser.storage;
  return createWakefulness({
    async read() {
      const { [AWAKE_KEY]: at } = await session.get(AWAKE_KEY);
      return typeof at === "number" ? at : null;
    },
    write: (at) => session.set({ [AWAKE_KEY]: at }),
    onSlept: (since) => loseSlept(database, since),
  });
}
