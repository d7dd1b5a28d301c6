import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { exportSession } from "@/lib/transfer/export-session";
import { collect } from "@/tests/support/collect";
import {
  findRecordings,
  readRecording,
  relayItems,
} from "@/tests/support/recording";
import { schemaErrorsOf } from "@/tests/support/session-schema";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const NOW = 1_790_000_000_000;

interface Exported {
  session: { rooms: { id: string }[] };
  totals: Record<string, number>;
  people: Record<string, number>[];
  minutes: Record<string, number>[];
  gifts: Record<string, number>[];
  events: { kind: string; at: number; count?: number }[];
}

async function exported(file: string): Promise<Exported> {
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW });
  const recording = readRecording(file);
  const items = relayItems(recording);
  await ingest({ kind: "batch", relay: "relay", items }, 1);
  const session = await database.sessions.get({ room: recording.page.roomId });
  const pieces = exportSession(database, session?.number ?? 0, { now: NOW });
  return JSON.parse((await collect(pieces)).join("")) as Exported; // our own text
}

function sumOf(entries: readonly Record<string, number>[], member: string) {
  return entries.reduce((sum, entry) => sum + (entry[member] ?? 0), 0);
}

test.each(findRecordings())(
  "the file of %s keeps to the schema and agrees with itself",
  async (recording) => {
    const file = await exported(recording);
    const { totals, events, minutes, gifts, people } = file;
    expect(schemaErrorsOf(file)).toEqual([]);
    expect(events).toHaveLength(totals.events ?? -1);
    expect(events).toEqual(events.toSorted((a, b) => a.at - b.at));
    const given = events.filter(({ kind }) => kind === "gift");
    expect(given.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(
      totals.gifts,
    );
    expect(sumOf(gifts, "count")).toBe(totals.gifts);
    expect(sumOf(gifts, "diamonds")).toBe(totals.diamonds);
    expect(people).toHaveLength(totals.people ?? -1);
    for (const member of ["comments", "gifts", "joins", "follows", "shares"])
      expect(sumOf(minutes, member)).toBe(totals[member]);
  },
);
