const MAX_HANDLE = 40;

/** `livetap-<handle>-<date>.json`, with the day on the user's own calendar and only characters that every system allows. */
export function sessionFileName(handle: string, startedAt: number): string {
  const safe = handle
    .replace(/[^\p{Letter}\p{Number}_.-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
  const short = Array.from(safe).slice(0, MAX_HANDLE).join("");
  return `livetap-${short === "" ? "live" : short}-${localDay(startedAt)}.json`;
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
