import { clockOf } from "@/lib/model/overview";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { DeskCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

/** Asked twice it keeps the same, so whoever heard no answer asks again. A session that is gone has no desk. */
export function createDeskCommands(
  database: LivetapDatabase,
  now: () => number,
): CommandHandlers<DeskCommands> {
  const { sessions, ticks } = database;
  return {
    async tickItems({ session, items, state }) {
      await database.transaction("rw", [sessions, ticks], async () => {
        const row = await sessions.get({ id: session });
        if (!row) return;
        const madeAt = now();
        const isStopped = row.stoppedAt !== undefined;
        const at = clockOf({ ...row, isStopped }, madeAt) ?? madeAt;
        await ticks.bulkPut(
          items.map((item) => {
            return { session: row.number, item, state, at, madeAt };
          }),
        );
      });
      return null;
    },
    async untickItems({ session, items }) {
      await database.transaction("rw", [sessions, ticks], async () => {
        const row = await sessions.get({ id: session });
        if (!row) return;
        await ticks.bulkDelete(
          items.map((item): [number, string] => [row.number, item]),
        );
      });
      return null;
    },
  };
}
