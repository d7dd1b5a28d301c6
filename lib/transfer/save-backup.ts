import type { Rates } from "@/lib/model/money";
import type { SettingsValues } from "@/lib/model/settings/all";
import type { LivetapDatabase } from "@/lib/store/database";

import { backupFileName, exportBackup } from "./backup";
import { RECENT_ROWS, SessionMendedError } from "./export-session";
import { SessionGoneError } from "./gone";
import { gzipped } from "./gzip";
import {
  makeScratchFile,
  type Scratch,
  sweepScratch,
  writeScratchFile,
} from "./scratch";

export interface BackupDeps {
  database: LivetapDatabase;
  openScratch: () => Promise<Scratch>;
  now: () => number;
  rates: () => Promise<Rates>;
  settings: () => Promise<SettingsValues>;
  /** Events written of about how many. */
  onProgress: (progress: { written: number; upper: number }) => void;
  signal: AbortSignal;
}

export type BackupOutcome =
  | { kind: "saved"; file: File; name: string; count: number }
  /** None of the sessions is there, one went meanwhile, no room on the disk, or what the error tells. */
  | { kind: "failed"; why: "unknown" | "deleted" | "full" }
  | { kind: "failed"; why: "broken"; error: unknown }
  | { kind: "cancelled" };

const ATTEMPTS = 5;
const GROWTH = 4;

/** Several sessions by their UUIDs, or everything, as one packed file ready to be downloaded. */
export async function saveBackup(
  sessions: readonly string[] | "all",
  deps: BackupDeps,
): Promise<BackupOutcome> {
  try {
    return await write(sessions, deps);
  } catch (error) {
    if (deps.signal.aborted) return { kind: "cancelled" };
    if (error instanceof SessionGoneError)
      return { kind: "failed", why: "deleted" };
    return error instanceof Error && error.name === "QuotaExceededError"
      ? { kind: "failed", why: "full" }
      : { kind: "failed", why: "broken", error };
  }
}

async function write(
  sessions: readonly string[] | "all",
  deps: BackupDeps,
): Promise<BackupOutcome> {
  const { database, signal } = deps;
  const numbers = await numbersOf(database, sessions);
  if (numbers !== "all" && numbers.length === 0)
    return { kind: "failed", why: "unknown" };
  const scratch = await deps.openScratch();
  await sweepScratch(scratch);
  const place = `${crypto.randomUUID()}.scratch`;
  const handle = await makeScratchFile(scratch, place, signal);
  const [rates, settings] = await Promise.all([deps.rates(), deps.settings()]);
  let recentRows = RECENT_ROWS;
  for (let attempt = 1; ; attempt += 1) {
    const now = deps.now();
    let count = 0;
    const pieces = exportBackup(database, numbers, {
      ...{ now, rates, recentRows },
      ...(numbers === "all" && { settings }),
      onProgress: (progress) => {
        count = progress.written;
        deps.onProgress(progress);
      },
    });
    try {
      const file = await writeScratchFile(handle, gzipped(pieces), signal);
      return { kind: "saved", file, name: backupFileName(now), count };
    } catch (error) {
      const isMended = error instanceof SessionMendedError;
      if (!isMended || attempt === ATTEMPTS) throw error;
      recentRows *= GROWTH;
    }
  }
}

async function numbersOf(
  database: LivetapDatabase,
  sessions: readonly string[] | "all",
): Promise<number[] | "all"> {
  if (sessions === "all") return "all";
  const rows = await database.sessions.where("id").anyOf(sessions).toArray();
  return rows.map(({ number }) => number);
}
