import type { CommandHandlers } from "@/lib/protocol/ask";
import type { LookCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import { readRawMessage } from "./raw-message";

/** What screens ask for that only the worker can tell or do, and that changes no recording. */
export function createLookCommands(
  database: LivetapDatabase,
  beginIndexing: () => void,
): CommandHandlers<LookCommands> {
  return {
    indexComments() {
      beginIndexing();
      return Promise.resolve(null);
    },
    readRawMessage({ session, row }) {
      return readRawMessage(database, session, row);
    },
  };
}
