import type { LivetapDatabase } from "@/lib/store/database";
import { exportSession } from "@/lib/transfer/export-session";

import { collect } from "../collect";
import type { KeptExport } from "./fixture";

type Exported = KeptExport & {
  coverage: Record<string, unknown>;
  events: { kind: string }[];
};

/** What a session's file says of it, its events only counted. */
export async function keptExport(
  database: LivetapDatabase,
  session: number,
): Promise<KeptExport> {
  const pieces = await collect(exportSession(database, session, { now: 0 }));
  const file = JSON.parse(pieces.join("")) as Exported; // our own text
  const { totals, people, gifts, minutes, coverage, events } = file;
  const { messages, duplicates, undecodable, otherRooms } = coverage;
  const counters = { messages, duplicates, undecodable, otherRooms };
  const kinds: Record<string, number> = {};
  for (const { kind } of events) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { totals, people, gifts, minutes, counters, kinds };
}
