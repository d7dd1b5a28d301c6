import { driftOf, type RecordedDiagnostics } from "@/lib/model/diagnostics";
import type { RunningDiagnostics } from "@/lib/model/diagnostics";
import type { GapCause } from "@/lib/model/session";
import type { SessionRow } from "@/lib/store/rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import { coverageIn, cutOf } from "./coverage";
import type { ReadDatabase } from "./open";

/** Member by member, never a row as it is: nothing of a person may come along. */
export async function readDiagnostics(
  database: ReadDatabase,
  now: number,
): Promise<RecordedDiagnostics> {
  const rows = await shownSessions(database).toArray();
  const running = rows.filter(({ status }) => status === "live");
  const sum = (valueOf: (row: SessionRow) => number) =>
    rows.reduce((total, row) => total + valueOf(row), 0);
  const count = (isOne: (row: SessionRow) => boolean) =>
    rows.filter(isOne).length;
  return {
    schema: database.verno,
    sessions: {
      live: count(({ origin }) => origin === "live"),
      demo: count(({ origin }) => origin === "demo"),
      replay: count(({ origin }) => origin === "replay"),
      import: count(({ origin }) => origin === "import"),
    },
    statuses: {
      live: running.length,
      ended: count(({ status }) => status === "ended"),
      interrupted: count(({ status }) => status === "interrupted"),
    },
    events: sum(({ nextRow }) => nextRow - 1),
    messages: sum(({ messages }) => messages),
    duplicates: sum(({ duplicates }) => duplicates),
    undecodable: sum(({ undecodable }) => undecodable),
    otherRooms: sum(({ otherRooms }) => otherRooms),
    mends: sum(({ mends }) => mends),
    framesBytes: sum(({ framesBytes }) => framesBytes),
    undecodedBytes: sum(({ undecodedBytes }) => undecodedBytes),
    drift: driftOf(rows),
    recordingNow: await Promise.all(
      running.map((row) => readRunning(database, row, now)),
    ),
  };
}

async function readRunning(
  database: ReadDatabase,
  row: SessionRow,
  now: number,
): Promise<RunningDiagnostics> {
  const gaps: Partial<Record<GapCause, number>> = {};
  await coverageIn(database, row.number).each(({ cause }) => {
    if (cause) gaps[cause] = (gaps[cause] ?? 0) + 1;
  });
  return {
    minutes: Math.round((now - row.openedAt) / 60_000),
    lastFrameAgoMs: Math.max(0, now - row.lastFrameAt),
    isStopped: row.stoppedAt !== undefined,
    endReason: row.endReason ?? null,
    cut: cutOf(row),
    messages: row.messages,
    events: row.nextRow - 1,
    undecodable: row.undecodable,
    gaps,
  };
}
