import type { CommandHandlers } from "@/lib/protocol/ask";
import type { WorkerCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";

import { loseEverybody } from "./coverage";
import { ERASED } from "./enter-room";

/** What screens may ask for. A session that is gone already is no error. */
export function createSessionCommands(
  database: LivetapDatabase,
  now: () => number,
): Omit<CommandHandlers<WorkerCommands>, "recordSales"> {
  return {
    async pauseSession({ session }) {
      await database.sessions.where({ id: session }).modify((row) => {
        row.stoppedAt = now();
        loseEverybody(row, "paused");
      });
      return null;
    },
    async resumeSession({ session }) {
      await database.sessions.where({ id: session }).modify((row) => {
        delete row.stoppedAt;
      });
      return null;
    },
    async deleteSession({ session }) {
      const row = await database.sessions.get({ id: session });
      if (row) await deleteSession(database, row.number);
      return null;
    },
    async eraseDemos() {
      const demos = await database.sessions
        .filter(({ origin }) => origin === "demo")
        .toArray();
      for (const { number } of demos) await deleteSession(database, number);
      return null;
    },
    async recordAgain({ relay }) {
      await database.relays.where({ relay }).modify((row) => {
        row.rooms = Object.fromEntries(
          Object.entries(row.rooms).filter(([, number]) => number !== ERASED),
        );
        row.held = null;
      });
      return null;
    },
  };
}
