import Dexie from "dexie";

import type { LivetapDatabase } from "@/lib/store/database";
import type {
  CoverageRow,
  EventRow,
  GiftRow,
  MinuteRow,
  PersonRow,
  SessionRow,
} from "@/lib/store/rows";
import { type OwnLists, ownTables, readOwn } from "@/lib/upkeep/own-lists";

/** All of a session but its events, as of one moment. */
export interface Snapshot {
  session: SessionRow;
  people: PersonRow[];
  gifts: GiftRow[];
  minutes: MinuteRow[];
  coverage: CoverageRow[];
  /** What the user did in the live. */
  own: OwnLists;
  /** The last event row that these figures count. */
  upper: number;
  /** The newest events by row, as these figures count them: later messages change hardly any others. */
  recent: ReadonlyMap<number, EventRow>;
}

/** One transaction, so that the figures agree with each other and with the events up to `upper`. */
export function readSnapshot(
  database: LivetapDatabase,
  number: number,
  recentRows: number,
): Promise<Snapshot | undefined> {
  const { sessions, people, gifts, minutes, coverage, events } = database;
  const whole = [
    [number, Dexie.minKey],
    [number, Dexie.maxKey],
  ] as const;
  const tables = [sessions, people, gifts, minutes, coverage, events];
  return database.transaction(
    "r",
    [...tables, ...ownTables(database)],
    async () => {
      const session = await sessions.get(number);
      if (!session) return undefined;
      const upper = session.nextRow - 1;
      const recent = await events
        .where("[session+row]")
        .between([number, upper - recentRows], [number, upper], false, true)
        .toArray();
      return {
        session,
        people: await people
          .where(":id")
          .between(...whole)
          .toArray(),
        gifts: await gifts
          .where(":id")
          .between(...whole)
          .toArray(),
        minutes: await minutes
          .where(":id")
          .between(...whole)
          .toArray(),
        coverage: await coverage
          .where(":id")
          .between(...whole)
          .toArray(),
        own: await readOwn(database, number),
        upper,
        recent: new Map(recent.map((event) => [event.row, event])),
      };
    },
  );
}
