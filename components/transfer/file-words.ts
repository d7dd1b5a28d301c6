import { browser } from "wxt/browser";

import { formatBytes } from "@/lib/text/bytes";
import { formatDay, formatShortClock } from "@/lib/text/time";
import type { FileKind } from "@/lib/transfer/file-name";
import type { RecordingExtent } from "@/lib/transfer/recording-extent";

const { getMessage } = browser.i18n;

/** What a file is called, where it stands alone. */
export function nameOfFile(what: FileKind): string {
  const names: Record<FileKind, string> = {
    session: getMessage("export_session"),
    "events-csv": getMessage("export_eventsCsvName"),
    "people-csv": getMessage("export_peopleCsvName"),
    "gifts-csv": getMessage("export_giftsCsvName"),
    "minutes-csv": getMessage("export_minutesCsvName"),
    "events-ndjson": getMessage("export_ndjsonName"),
    "events-parquet": getMessage("export_parquetName"),
    report: getMessage("export_report"),
    chapters: getMessage("export_chaptersName"),
    "markers-csv": getMessage("export_markersCsvName"),
    "markers-edl": getMessage("export_markersEdlName"),
    "markers-srt": getMessage("export_markersSrtName"),
    recording: getMessage("export_recording"),
    scrubbed: getMessage("export_scrubbed"),
  };
  return names[what];
}

export interface FileGroup {
  name: string;
  text: string;
  files: readonly { what: FileKind; label: string }[];
}

/** The files that can be made of a session, by what they are for. */
export function fileGroups(): FileGroup[] {
  const save = getMessage("export_save");
  return [
    {
      name: getMessage("export_session"),
      text: getMessage("export_sessionText"),
      files: [{ what: "session", label: save }],
    },
    {
      name: getMessage("export_report"),
      text: getMessage("export_reportText"),
      files: [{ what: "report", label: save }],
    },
    {
      name: getMessage("export_groupTables"),
      text: getMessage("export_groupTablesText"),
      files: [
        { what: "events-csv", label: getMessage("export_eventsCsv") },
        { what: "people-csv", label: getMessage("export_peopleCsv") },
        { what: "gifts-csv", label: getMessage("export_giftsCsv") },
        { what: "minutes-csv", label: getMessage("export_minutesCsv") },
      ],
    },
    {
      name: getMessage("export_groupEvents"),
      text: getMessage("export_groupEventsText"),
      files: [
        { what: "events-ndjson", label: "NDJSON" },
        { what: "events-parquet", label: "Parquet" },
      ],
    },
  ];
}

export function videoGroup(): FileGroup {
  return {
    name: getMessage("export_groupVideo"),
    text: getMessage("export_groupVideoText"),
    files: [
      { what: "chapters", label: "YouTube" },
      { what: "markers-edl", label: "EDL" },
      { what: "markers-srt", label: "SRT" },
      { what: "markers-csv", label: "CSV" },
    ],
  };
}

export function rawGroups(): FileGroup[] {
  const save = getMessage("export_save");
  return [
    {
      name: getMessage("export_recording"),
      text: getMessage("export_recordingText"),
      files: [{ what: "recording", label: save }],
    },
    {
      name: getMessage("export_scrubbed"),
      text: getMessage("export_scrubbedText"),
      files: [{ what: "scrubbed", label: save }],
    },
  ];
}

/** How much of the live the raw frames are, as far as it is known. */
export function extentWords(extent: RecordingExtent | null): string {
  if (!extent) return getMessage("export_framesNone");
  const { bytes, from, to, isWhole } = extent;
  const size = formatBytes(bytes);
  const isOneDay =
    new Date(from).toDateString() === new Date(to).toDateString();
  const format = isOneDay ? formatShortClock : formatDay;
  return isWhole
    ? getMessage("export_framesWhole", [size])
    : getMessage("export_framesPart", [...[format(from), format(to), size]]);
}
