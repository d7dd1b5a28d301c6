import type { CommandHandlers } from "@/lib/protocol/ask";
import type { MergeCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import { beginMerge } from "./merge-sessions";

/** What screens may ask for about records that are over; `goOn` does what is written down, and is not waited for. */
export function createMergeCommands(
  database: LivetapDatabase,
  goOn: () => void,
): CommandHandlers<MergeCommands> {
  return {
    async mergeSessions({ sessions }) {
      const begun = await beginMerge(database, sessions);
      if (begun.kind === "begun") goOn();
      return begun;
    },
  };
}
