import type { CommandHandlers } from "@/lib/protocol/ask";
import type { MergeCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import type { Locks } from "./finish-upkeep";
import { mergeSessions } from "./merge-sessions";

/** What screens may ask for about records that are over. */
export function createMergeCommands(
  database: LivetapDatabase,
  locks: Locks,
): CommandHandlers<MergeCommands> {
  return {
    mergeSessions: ({ sessions }) => mergeSessions(database, locks, sessions),
  };
}
