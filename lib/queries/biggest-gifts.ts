import { type BigGift, biggestOf } from "@/lib/model/gifts";

import type { RowOf } from "./events";
import { createMinuteMemo } from "./minute-memo";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

const TELL_EVERY_MS = 500;

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
      const biggest = () => {
        const made = [...memo.made.values()];
        return biggestOf(
          made.flatMap((minute) => minute.biggest),
          limit,
        );
      };
      let toldAt = performance.now();
      await memo.refresh(task, () => {
        if (performance.now() - toldAt < TELL_EVERY_MS) return;
        task.tell(biggest());
        toldAt = performance.now();
      });
      return biggest();
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
