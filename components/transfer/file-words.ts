import { browser } from "wxt/browser";

import { formatBytes } from "@/lib/text/bytes";
import { formatDay, formatShortClock } from "@/lib/text/time";
import type { FileKind } from "@/lib/transfer/file-name";
import type { RecordingExtent } from "@/lib/transfer/recording-extent";

const WORDS = {
  session: ["export_session", "export_sessionText"],
  recording: ["export_recording", "export_recordingText"],
  scrubbed: ["export_scrubbed", "export_scrubbedText"],
} as const satisfies Record<FileKind, readonly string[]>;

export function nameOfFile(what: FileKind): string {
  return browser.i18n.getMessage(WORDS[what][0]);
}

export function textOfFile(what: FileKind): string {
  return browser.i18n.getMessage(WORDS[what][1]);
}

/** How much of the live the raw frames are, as far as it is known. */
export function extentWords(extent: RecordingExtent | null): string {
  if (!extent) return browser.i18n.getMessage("export_framesNone");
  const { bytes, from, to, isWhole } = extent;
  const size = formatBytes(bytes);
  const isOneDay =
    new Date(from).toDateString() === new Date(to).toDateString();
  const format = isOneDay ? formatShortClock : formatDay;
  return isWhole
    ? browser.i18n.getMessage("export_framesWhole", [size])
    : browser.i18n.getMessage("export_framesPart", [
        ...[format(from), format(to), size],
      ]);
}
