import { type BigGift, biggestOf } from "@/lib/model/gifts";

import type { RowOf } from "./events";
import { createMinuteMemo } from "./minute-memo";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

export interface BiggestReader {
  session: number;
  read: (task: ReadTask<BigGift[]>) => Promise<BigGift[]>;
}

/**
 * The runs of gifts that brought most. A run is as big as its last message says, so the biggest of each minute are all
 * that can be among the biggest of the live.
 */
export function createBiggestReader(
  database: ReadDatabase,
  session: number,
  limit: number,
): BiggestReader {
  const memo = createMinuteMemo<"gift", { biggest: BigGift[] }>({
    ...{ database, session, kind: "gift" },
    signatureOf: ({ gifts, diamonds }) =>
      gifts === 0 ? "" : `${String(gifts)} ${String(diamonds)}`,
    begin: () => ({ biggest: [] }),
    add(made, events) {
      const all = [...made.biggest, ...events.map(bigGift)];
      made.biggest = biggestOf(all, limit);
    },
    replaced: () => undefined,
  });
  return {
    session,
    async read(task) {
      await memo.refresh(task, () => undefined);
      const candidates = [...memo.made.values()].flatMap(
        ({ biggest }) => biggest,
      );
      return biggestOf(candidates, limit);
    },
  };
}

function bigGift(event: RowOf<"gift">): BigGift {
  const { streak, giftId, name = "", price = 0, user = null, at } = event;
  return {
    ...{ streak: streak.id, giftId, name, user, at },
    count: streak.total,
    diamonds: streak.total * price,
  };
}
