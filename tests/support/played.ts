import { createIngest } from "@/lib/ingest/ingest";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import { exportSession } from "@/lib/transfer/export-session";

import { collect } from "./collect";
import { type Recording, relayItems } from "./recording";
import { temporaryDatabase } from "./temporary-database";

const NOW = 1_790_000_000_000;

export interface Played {
  database: LivetapDatabase;
  session: SessionRow;
}

/** A recording through the ingest, with its raw frames kept as the flight recorder does. */
export async function played(recording: Recording): Promise<Played> {
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW });
  const items = relayItems(recording, NOW);
  for (let from = 0; from < items.length; from += 64)
    await ingest(
      { kind: "batch", relay: "relay", items: items.slice(from, from + 64) },
      1,
    );
  const room = recording.page.roomId;
  const session = await database.sessions.get({ room });
  if (!session) throw new Error(`no session of room ${room}`);
  return { database, session };
}

/** The session's file, read back. */
export async function sessionFile<File>({ database, session }: Played) {
  const pieces = exportSession(database, session.number, { now: NOW });
  return JSON.parse((await collect(pieces)).join("")) as File; // our own text
}

/** The lines of a recording's file as a recording. */
export function recordingOf(text: string): Recording {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  return {
    name: "exported",
    page: (JSON.parse(header) as Pick<Recording, "page">).page,
    lines: lines.map((line) => JSON.parse(line) as Recording["lines"][number]),
  };
}
