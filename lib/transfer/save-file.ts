import type { Rates } from "@/lib/model/money";
import type { Origin, Streamer } from "@/lib/model/session";
import type { Selling } from "@/lib/model/settings/selling";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { exportRecording } from "./export-recording";
import { type FileKind, isRaw, type RawKind } from "./file-name";
import { type FileChoices, type FileOrder, nameOf } from "./file-order";
import { type FileWords, NoMomentsError } from "./formats/file-content";
import { SessionGoneError } from "./gone";
import { gzipped } from "./gzip";
import { writeSession } from "./save-session";
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
  /** Events, or raw frames; 0 where neither is what the file is made of. */
  count: number;
  isLive: boolean;
  isPseudonymised: boolean;
}

export type SaveOutcome =
  | SavedFile
  /** No such session, none any more, no raw frames, nothing to mark, no room on the disk, or what the error tells. */
  | {
      kind: "failed";
      why: "unknown" | "deleted" | "empty" | "noMoments" | "full";
    }
  | { kind: "failed"; why: "broken"; error: unknown }
  | { kind: "cancelled" };

export interface SaveDeps {
  database: LivetapDatabase;
  openScratch: () => Promise<Scratch>;
  now: () => number;
  /** What a diamond may be worth, by the user's settings. */
  rates: () => Promise<Rates>;
  /** How comments are read as claims. */
  selling: () => Promise<Selling>;
  /** What pseudonyms are made with: stays on this machine. */
  pseudonymKey: () => Promise<Uint8Array<ArrayBuffer>>;
  words: FileWords;
  onFound: (streamer: Streamer, origin: Origin) => void;
  onProgress: (progress: SaveProgress) => void;
  /** Stops the writing; afterwards, lets go of the file. */
  signal: AbortSignal;
}

/** Writes a file of the session with this UUID into a place of the browser's own, ready to be downloaded. */
export async function saveFile(
  id: string,
  { what, ...choices }: FileOrder,
  deps: SaveDeps,
): Promise<SaveOutcome> {
  try {
    return await write(id, what, choices, deps);
  } catch (error) {
    if (deps.signal.aborted) return { kind: "cancelled" };
    if (error instanceof SessionGoneError)
      return { kind: "failed", why: "deleted" };
    if (error instanceof NoMomentsError)
      return { kind: "failed", why: "noMoments" };
    return isFull(error)
      ? { kind: "failed", why: "full" }
      : { kind: "failed", why: "broken", error };
  }
}

async function write(
  id: string,
  what: FileKind,
  choices: FileChoices,
  deps: SaveDeps,
): Promise<SaveOutcome> {
  const { database, signal } = deps;
  const session = await database.sessions.where("id").equals(id).first();
  if (!session) return { kind: "failed", why: "unknown" };
  deps.onFound(session.streamer, session.origin);
  const scratch = await deps.openScratch();
  await sweepScratch(scratch);
  const name = nameOf(session, what, choices);
  const place = `${crypto.randomUUID()}.scratch`;
  const handle = await makeScratchFile(scratch, place, signal);
  const { file, count } = isRaw(what)
    ? await writeRecording(session, handle, what, deps)
    : await writeSession({ session, what, choices }, handle, deps);
  if (isRaw(what) && count === 0) return { kind: "failed", why: "empty" };
  const isLive = session.status === "live" && session.stoppedAt === undefined;
  const isPseudonymised = !isRaw(what) && choices.pseudonyms !== undefined;
  return {
    ...{ kind: "saved", what, file, name, count },
    ...{ isLive, isPseudonymised },
  };
}

export interface Written {
  file: File;
  count: number;
}

async function writeRecording(
  { number }: SessionRow,
  handle: FileSystemFileHandle,
  what: RawKind,
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
