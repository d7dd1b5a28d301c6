import "fake-indexeddb/auto";

import { LivetapDatabase } from "@/lib/store/database";

let made = 0;

/** A database of its own, in memory. */
export function temporaryDatabase(): LivetapDatabase {
  made += 1;
  return new LivetapDatabase(`test-${String(made)}`);
}
