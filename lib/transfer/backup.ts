import type { Rates } from "@/lib/model/money";
import type { SettingsValues } from "@/lib/model/settings/all";
import { writeSettings } from "@/lib/model/settings/settings-file";
import type { LivetapDatabase } from "@/lib/store/database";
import type { PersonNotesRow } from "@/lib/store/own-rows";
import type { SessionRow } from "@/lib/store/rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import { type ExportProgress, exportSession } from "./export-session";

export interface BackupOptions {
  /** Epoch ms. */
  now: number;
  rates?: Rates;
  /** Left out where not given. */
  settings?: SettingsValues;
  recentRows?: number;
  /** Events written, of about how many. */
  onProgress?: (progress: ExportProgress) => void;
}

/**
 * Several sessions, or all, as the text of one file, piece by piece; each stands in it as in a file of its own. With all
 * of them go the notes about people. The shape is told in docs/backup.md. Fails as `exportSession` does.
 */
export async function* exportBackup(
  database: LivetapDatabase,
  sessions: readonly number[] | "all",
  options: BackupOptions,
): AsyncGenerator<string, undefined> {
  const { now, settings } = options;
  const rows = await shownSessions(database)
    .filter(({ number }) => sessions === "all" || sessions.includes(number))
    .toArray();
  rows.sort(compareSessions);
  const upper = rows.reduce((sum, { tallies }) => sum + tallies.events, 0);
  const persons = sessions === "all" ? await database.persons.toArray() : [];
  yield headOf(now, settings, persons);
  let before = 0;
  for (const [place, { number }] of rows.entries()) {
    yield place === 0 ? "\n" : ",\n";
    let written = 0;
    yield* exportSession(database, number, {
      ...options,
      onProgress: (progress) => {
        written = progress.written;
        options.onProgress?.({ written: before + written, upper });
      },
    });
    before += written;
  }
  yield "] }\n";
}

/** By what the file itself tells: equal sessions give equal files. */
function compareSessions(left: SessionRow, right: SessionRow): number {
  const [one, other] = [left.startedAt ?? 0, right.startedAt ?? 0];
  return one - other || (left.id < right.id ? -1 : 1);
}

function headOf(
  now: number,
  settings: SettingsValues | undefined,
  persons: readonly PersonNotesRow[],
): string {
  const members = [
    `{ "format": "livetap.backup", "version": 1, "exportedAt": ${String(now)}`,
    ...(settings ? [`"settings": ${JSON.stringify(valuesOf(settings))}`] : []),
    `"persons": [${persons.map((notes) => JSON.stringify(notes)).join(",\n")}]`,
    '"sessions": [',
  ];
  return members.join(",\n");
}

/** As a file of settings has them. */
function valuesOf(settings: SettingsValues): unknown {
  const { settings: values } = JSON.parse(writeSettings(settings)) as {
    settings: unknown;
  }; // our own text
  return values;
}

/** `livetap-backup-<date>.json.gz`, of the day on which it is written on the user's own calendar. */
export function backupFileName(now: number): string {
  const date = new Date(now);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  const day = [String(date.getFullYear()), ...parts].join("-");
  return `livetap-backup-${day}.json.gz`;
}
