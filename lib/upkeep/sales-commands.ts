import type { CommandHandlers } from "@/lib/protocol/ask";
import type { SalesCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SalesActRow } from "@/lib/store/own-rows";
import type { SessionRow } from "@/lib/store/rows";

/**
 * Every act gets a time of its own on TikTok's clock, later than that of every act before it, so that whatever two tabs do
 * has one order for good. A session that is gone sells nothing.
 */
export function createSalesCommands(
  database: LivetapDatabase,
  now: () => number,
): CommandHandlers<SalesCommands> {
  const { sales, sessions } = database;
  return {
    async recordSales({ session, acts }) {
      await database.transaction("rw", [sales, sessions], async () => {
        const row = await sessions.get({ id: session });
        if (!row) return;
        const { number } = row;
        const keys = acts.map(({ id }): [number, string] => [number, id]);
        const known = await sales.bulkGet(keys);
        const fresh = acts.filter((_, index) => known[index] === undefined);
        const once = [...new Map(fresh.map((one) => [one.id, one])).values()];
        const from = await nextTime(database, row, now());
        await sales.bulkAdd(
          once.map((one, index): SalesActRow => {
            const at = from + index;
            return { ...one, session: number, at, storedAt: now() };
          }),
        );
      });
      return null;
    },
  };
}

async function nextTime(
  { sales }: LivetapDatabase,
  { number, offsets, lastAt }: SessionRow,
  now: number,
): Promise<number> {
  const last = await sales
    .where("[session+at]")
    .between([number, 0], [number, []])
    .last();
  const sorted = offsets.toSorted((left, right) => left - right);
  const offset = sorted[Math.floor(sorted.length / 2)] ?? 0;
  // What is stored already was said before.
  return Math.max(now - offset, (lastAt ?? 0) + 1, (last?.at ?? 0) + 1);
}
