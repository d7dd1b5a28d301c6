import type { Streamer } from "@/lib/model/session";
import type { LivetapDatabase } from "@/lib/store/database";

import { type ExportProgress, exportSession } from "./export-session";
import { sessionFileName } from "./file-name";
import {
  makeScratchFile,
  type Scratch,
  sweepScratch,
  writeScratchFile,
} from "./scratch";

export type SaveOutcome =
  | { kind: "saved"; file: File; name: string; events: number; isLive: boolean }
  /** No such session, no room on the disk, or something else, which the error tells. */
  | { kind: "failed"; why: "unknown" | "full" }
  | { kind: "failed"; why: "broken"; error: unknown }
  | { kind: "cancelled" };

export interface SaveDeps {
  database: LivetapDatabase;
  openScratch: () => Promise<Scratch>;
  now: () => number;
  onFound: (streamer: Streamer) => void;
  onProgress: (progress: ExportProgress) => void;
  /** Stops the writing; afterwards, lets go of the file. */
  signal: AbortSignal;
}

/** Writes the session with this UUID into a file of the browser's own, ready to be downloaded. */
export async function saveSession(
  id: string,
  deps: SaveDeps,
): Promise<SaveOutcome> {
  try {
    return await write(id, deps);
  } catch (error) {
    if (deps.signal.aborted) return { kind: "cancelled" };
    return isFull(error)
      ? { kind: "failed", why: "full" }
      : { kind: "failed", why: "broken", error };
  }
}

async function write(id: string, deps: SaveDeps): Promise<SaveOutcome> {
  const { database, signal } = deps;
  const session = await database.sessions.where("id").equals(id).first();
  if (!session) return { kind: "failed", why: "unknown" };
  deps.onFound(session.streamer);
  const now = deps.now();
  const scratch = await deps.openScratch();
  await sweepScratch(scratch);
  const place = `${crypto.randomUUID()}.json`;
  const handle = await makeScratchFile(scratch, place, signal);
  let events = 0;
  const pieces = exportSession(database, session.number, {
    now,
    onProgress: (progress) => {
      events = progress.written;
      deps.onProgress(progress);
    },
  });
  const file = await writeScratchFile(handle, pieces, signal);
  return {
    kind: "saved",
    file,
    name: sessionFileName(
      session.streamer.handle,
      session.startedAt ?? session.openedAt,
    ),
    events,
    isLive: session.status === "live" && session.stoppedAt === undefined,
  };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}
