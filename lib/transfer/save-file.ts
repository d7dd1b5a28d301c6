import type { Rates } from "@/lib/model/money";
import type { Origin, Streamer } from "@/lib/model/session";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { exportRecording } from "./export-recording";
import {
  exportSession,
  RECENT_ROWS,
  SessionMendedError,
} from "./export-session";
import { type FileKind, fileName } from "./file-name";
import { SessionGoneError } from "./gone";
import { gzipped } from "./gzip";
import {
  makeScratchFile,
  type Scratch,
  sweepScratch,
  writeScratchFile,
} from "./scratch";
import { createScrubber, makeScrubKey } from "./scrub";

export interface SaveProgress {
  /** Events, or bytes of raw frames, written of about how many. */
  written: number;
  upper: number;
}

export interface SavedFile {
  kind: "saved";
  what: FileKind;
  file: File;
  name: string;
  /** Events, or raw frames. */
  count: number;
  isLive: boolean;
}

export type SaveOutcome =
  | SavedFile
  /** No such session, none any more, no raw frames, no room on the disk, or something else, which the error tells. */
  | { kind: "failed"; why: "unknown" | "deleted" | "empty" | "full" }
  | { kind: "failed"; why: "broken"; error: unknown }
  | { kind: "cancelled" };

export interface SaveDeps {
  database: LivetapDatabase;
  openScratch: () => Promise<Scratch>;
  now: () => number;
  /** What a diamond may be worth, by the user's settings. */
  rates: () => Promise<Rates>;
  onFound: (streamer: Streamer, origin: Origin) => void;
  onProgress: (progress: SaveProgress) => void;
  /** Stops the writing; afterwards, lets go of the file. */
  signal: AbortSignal;
}

/** Writes a file of the session with this UUID into a place of the browser's own, ready to be downloaded. */
export async function saveFile(
  id: string,
  what: FileKind,
  deps: SaveDeps,
): Promise<SaveOutcome> {
  try {
    return await write(id, what, deps);
  } catch (error) {
    if (deps.signal.aborted) return { kind: "cancelled" };
    if (error instanceof SessionGoneError)
      return { kind: "failed", why: "deleted" };
    return isFull(error)
      ? { kind: "failed", why: "full" }
      : { kind: "failed", why: "broken", error };
  }
}

async function write(
  id: string,
  what: FileKind,
  deps: SaveDeps,
): Promise<SaveOutcome> {
  const { database, signal } = deps;
  const session = await database.sessions.where("id").equals(id).first();
  if (!session) return { kind: "failed", why: "unknown" };
  deps.onFound(session.streamer, session.origin);
  const scratch = await deps.openScratch();
  await sweepScratch(scratch);
  const name = fileName(
    what,
    session.streamer.handle,
    session.startedAt ?? session.openedAt,
  );
  const place = `${crypto.randomUUID()}.scratch`;
  const handle = await makeScratchFile(scratch, place, signal);
  const { file, count } =
    what === "session"
      ? await writeSession(session, handle, deps)
      : await writeRecording(session, handle, what, deps);
  if (what !== "session" && count === 0)
    return { kind: "failed", why: "empty" };
  const isLive = session.status === "live" && session.stoppedAt === undefined;
  return { kind: "saved", what, file, name, count, isLive };
}

interface Written {
  file: File;
  count: number;
}

const ATTEMPTS = 5;
/** Each attempt reads so many times more of the newest events together with the figures. */
const GROWTH = 4;

async function writeSession(
  { number }: SessionRow,
  handle: FileSystemFileHandle,
  { database, now, rates: readRates, onProgress, signal }: SaveDeps,
): Promise<Written> {
  const rates = await readRates();
  let recentRows = RECENT_ROWS;
  for (let attempt = 1; ; attempt += 1) {
    let count = 0;
    const pieces = exportSession(database, number, {
      ...{ now: now(), rates, recentRows },
      onProgress: (progress) => {
        count = progress.written;
        onProgress(progress);
      },
    });
    try {
      return { file: await writeScratchFile(handle, pieces, signal), count };
    } catch (error) {
      const isMended = error instanceof SessionMendedError;
      if (!isMended || attempt === ATTEMPTS) throw error;
      recentRows *= GROWTH;
    }
  }
}

async function writeRecording(
  { number }: SessionRow,
  handle: FileSystemFileHandle,
  what: Exclude<FileKind, "session">,
  { database, onProgress, signal }: SaveDeps,
): Promise<Written> {
  let count = 0;
  const pieces = exportRecording(database, number, {
    ...(what === "scrubbed" && { scrubber: createScrubber(makeScrubKey()) }),
    onProgress: (progress) => {
      count = progress.frames;
      onProgress(progress);
    },
  });
  const file = await writeScratchFile(handle, gzipped(pieces), signal);
  return { file, count };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}
