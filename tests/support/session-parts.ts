import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";
import { exportSession } from "@/lib/transfer/export-session";
import type { FileParts } from "@/lib/transfer/formats/file-parts";
import { readParts } from "@/lib/transfer/formats/read-parts";

import { aSessionRow, NOON } from "./session-rows";
import { temporaryDatabase } from "./temporary-database";

/** A session of these events, stored without figures. */
export async function storedEvents(
  events: readonly EventRow[],
): Promise<LivetapDatabase> {
  const database = temporaryDatabase();
  await database.sessions.add(aSessionRow({ nextRow: events.length + 1 }));
  await database.events.bulkAdd([...events]);
  return database;
}

export function textOf(database: LivetapDatabase, session = 1) {
  return exportSession(database, session, { now: NOON });
}

export function partsOf(database: LivetapDatabase, session = 1): FileParts {
  return readParts(textOf(database, session));
}
