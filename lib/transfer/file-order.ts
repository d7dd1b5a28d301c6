import type { SessionRow } from "@/lib/store/rows";

import { type FileKind, fileName, isRaw, type Named } from "./file-name";
import type { PseudonymOptions } from "./pseudonyms/pseudonymised";

/** What the user chose about a file. */
export interface FileChoices {
  /** With it, everybody has a pseudonym. */
  pseudonyms?: Omit<PseudonymOptions, "pseudonymise">;
  /** Where the video begins that markers are for: with the live or the recording, and so many ms later. */
  video?: { from: "live" | "recording"; laterMs: number };
}

export interface FileOrder extends FileChoices {
  what: FileKind;
}

export function nameOf(
  { streamer, startedAt, openedAt }: SessionRow,
  what: FileKind,
  choices: FileChoices,
): string {
  const named = isRaw(what) ? "everybody" : namedBy(choices);
  return fileName(what, streamer.handle, startedAt ?? openedAt, named);
}

function namedBy({ pseudonyms }: FileChoices): Named {
  if (!pseudonyms) return "everybody";
  return pseudonyms.hasStreamer ? "streamer" : "nobody";
}
