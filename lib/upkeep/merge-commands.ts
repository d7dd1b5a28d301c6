import type { CommandHandlers } from "@/lib/protocol/ask";
import type { WorkerCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import type { Locks } from "./finish-upkeep";
import { mergeSessions } from "./merge-sessions";

/** What screens may ask for about records that are over. */
export function createMergeCommands(
  database: LivetapDatabase,
  locks: Locks,
): Pick<CommandHandlers<WorkerCommands>, "mergeSessions"> {
  return {
    mergeSessions: ({ sessions }) => mergeSessions(database, locks, sessions),
  };
}
