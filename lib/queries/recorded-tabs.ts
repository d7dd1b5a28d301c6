import type { Overview } from "@/lib/model/overview";

import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";

/** A live that goes on in some tab. */
export interface RecordedTab {
  /** The browser's. */
  tab: number;
  overview: Overview;
}

/** The lives that tabs show and that have not ended, each once, with the tab that told of it last. */
export async function readRecordedTabs(
  database: ReadDatabase,
): Promise<RecordedTab[]> {
  const relays = await database.relays.where("tab").aboveOrEqual(0).toArray();
  const tabs = new Map(
    relays
      .sort((left, right) => left.seenAt - right.seenAt)
      .map(({ session, tab }) => [session, tab]),
  );
  const rows = await database.sessions.bulkGet([...tabs.keys()]);
  return rows.flatMap((row) => {
    const tab = row && tabs.get(row.number);
    if (row?.status !== "live" || tab === undefined) return [];
    return [{ tab, overview: overviewOf(row) }];
  });
}
