/** What can be saved of a session. */
export const FILE_KINDS = [
  "session",
  ...(["events-csv", "people-csv", "gifts-csv", "minutes-csv"] as const),
  ...(["events-ndjson", "events-parquet"] as const),
  ...(["report", "chapters", "markers-csv"] as const),
  ...(["markers-edl", "markers-srt"] as const),
  ...(["recording", "scrubbed"] as const),
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** The raw frames, as they came or with the people in them made unknown. */
export type RawKind = Extract<FileKind, "recording" | "scrubbed">;

export function isRaw(what: FileKind): what is RawKind {
  return what === "recording" || what === "scrubbed";
}

/** What a file is made of, as far as it is to be counted. */
export function unitOf(what: FileKind): "events" | "frames" | "none" {
  if (isRaw(what)) return "frames";
  return what === "session" || what.startsWith("events-") ? "events" : "none";
}

const MAX_HANDLE = 40;

const ENDINGS: Readonly<Record<FileKind, string>> = {
  session: "json",
  "events-csv": "events.csv",
  "people-csv": "people.csv",
  "gifts-csv": "gifts.csv",
  "minutes-csv": "minutes.csv",
  "events-ndjson": "events.ndjson",
  "events-parquet": "events.parquet",
  report: "report.html",
  chapters: "chapters.txt",
  "markers-csv": "markers.csv",
  "markers-edl": "markers.edl",
  "markers-srt": "markers.srt",
  recording: "recording.ndjson.gz",
  scrubbed: "scrubbed.ndjson.gz",
};

/** Who is told by name in a file. */
export type Named = "everybody" | "streamer" | "nobody";

/**
 * `livetap-<handle>-<date>.json` and the like, with the day on the user's own calendar and only characters that every
 * system allows; without the handle where the file does not tell it either.
 */
export function fileName(
  what: FileKind,
  handle: string,
  startedAt: number,
  named: Named = "everybody",
): string {
  const safe = handle
    .replace(/[^\p{Letter}\p{Number}_.-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
  const short = Array.from(safe).slice(0, MAX_HANDLE).join("");
  const isHidden = what === "scrubbed" || named === "nobody";
  const name = short === "" || isHidden ? "live" : short;
  const mark = named === "everybody" ? "" : "pseudonyms.";
  return `livetap-${name}-${localDay(startedAt)}.${mark}${ENDINGS[what]}`;
}

/** `livetap-backup-<date>.json.gz`, of the day on which it is written. */
export function backupFileName(now: number): string {
  return `livetap-backup-${localDay(now)}.json.gz`;
}

/** `livetap-rescue-<date>.ndjson`, of the day on which it is written. */
export function rescueFileName(now: number): string {
  return `livetap-rescue-${localDay(now)}.ndjson`;
}

function localDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return [String(date.getFullYear()).padStart(4, "0"), ...parts].join("-");
}
