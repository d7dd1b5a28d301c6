import Dexie from "dexie";

import { type BattleStretch, battlesOf } from "@/lib/model/battles";
import type { BattleEvent } from "@/lib/model/event";

import type { ReadDatabase } from "./open";

/** Scores come each second: an hour of them is read in one go. */
const SPAN_MS = 3_600_000;

export async function readBattles(
  database: ReadDatabase,
  session: number,
): Promise<BattleStretch[]> {
  const of = () => database.events.where("[session+kind+at]");
  const all = [
    [session, "battle", Dexie.minKey],
    [session, "battle", Dexie.maxKey],
  ];
  const first = await of().between(all[0], all[1]).first();
  const last = await of().between(all[0], all[1]).last();
  if (!first || !last) return [];
  const events: BattleEvent[] = [];
  for (let from = first.at; from <= last.at; from += SPAN_MS) {
    const rows = await of()
      .between([session, "battle", from], [session, "battle", from + SPAN_MS])
      .toArray();
    events.push(...rows.flatMap((row) => (row.kind === "battle" ? [row] : [])));
  }
  return battlesOf(events);
}
