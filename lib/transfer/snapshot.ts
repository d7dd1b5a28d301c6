import Dexie from "dexie";

import type { LivetapDatabase } from "@/lib/store/database";
import type {
  CoverageRow,
  GiftRow,
  MinuteRow,
  PersonRow,
  SessionRow,
} from "@/lib/store/rows";

/** All of a session but its events, as of one moment. */
export interface Snapshot {
  session: SessionRow;
  people: PersonRow[];
  gifts: GiftRow[];
  minutes: MinuteRow[];
  coverage: CoverageRow[];
  /** The last event row that these figures count. */
  upper: number;
}

/** One transaction, so that the figures agree with each other and with the events up to `upper`. */
export function readSnapshot(
  database: LivetapDatabase,
  number: number,
): Promise<Snapshot | undefined> {
  const { sessions, people, gifts, minutes, coverage } = database;
  const whole = [
    [number, Dexie.minKey],
    [number, Dexie.maxKey],
  ] as const;
  return database.transaction(
    "r",
    [sessions, people, gifts, minutes, coverage],
    async () => {
      const session = await sessions.get(number);
      if (!session) return undefined;
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
        upper: session.nextRow - 1,
      };
    },
  );
}
