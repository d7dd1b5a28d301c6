import { KEEP_TAG, type Retention } from "@/lib/model/retention";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { UpkeepCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import { deleteEverything } from "./delete-all";
import { beginErasure, deleteOwnLives } from "./erase-begin";
import { applyRetention } from "./retention";

interface Dependencies {
  database: LivetapDatabase;
  inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  now: () => number;
  /** Begins what is written down to be erased, and does not wait for it. */
  erase: () => void;
  retention: () => Promise<Retention>;
  /** Removes files that were left on the way to a download. */
  sweep: () => Promise<void>;
}

/** What screens may ask for that clears away what was recorded. */
export function createUpkeepCommands({
  database,
  inTurn,
  now,
  erase,
  retention,
  sweep,
}: Dependencies): CommandHandlers<UpkeepCommands> {
  return {
    async erasePerson(request) {
      await inTurn(async () => {
        await deleteOwnLives(database, request.person);
        await beginErasure(database, request, now());
      });
      await sweep();
      erase();
      return null;
    },
    async liftBlock({ hash }) {
      await database.blocks.delete(hash);
      return null;
    },
    async keepSession({ session, isKept }) {
      await database.sessions.where({ id: session }).modify((row) => {
        const others = (row.tags ?? []).filter((tag) => tag !== KEEP_TAG);
        row.tags = isKept ? [...others, KEEP_TAG] : others;
      });
      return null;
    },
    async clearOld() {
      const rules = await retention();
      return inTurn(() => applyRetention(database, rules, now()));
    },
    async deleteEverything({ withSettings }) {
      await inTurn(() => deleteEverything(database, withSettings));
      await sweep();
      return null;
    },
  };
}
