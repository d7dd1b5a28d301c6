/** What can be saved of a session: all that was understood, or the raw frames, with or without the people in them. */
export type FileKind = "session" | "recording" | "scrubbed";

const MAX_HANDLE = 40;

const ENDINGS: Readonly<Record<FileKind, string>> = {
  session: "json",
  recording: "recording.ndjson.gz",
  scrubbed: "scrubbed.ndjson.gz",
};

/**
 * `livetap-<handle>-<date>.json` and the like, with the day on the user's own calendar and only characters that every
 * system allows; without the handle where the file does not tell it either.
 */
export function fileName(
  what: FileKind,
  handle: string,
  startedAt: number,
): string {
  const safe = handle
    .replace(/[^\p{Letter}\p{Number}_.-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
  const short = Array.from(safe).slice(0, MAX_HANDLE).join("");
  const name = short === "" || what === "scrubbed" ? "live" : short;
  return `livetap-${name}-${localDay(startedAt)}.${ENDINGS[what]}`;
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
