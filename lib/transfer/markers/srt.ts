import { clockOf, type PlacedMark, twoDigits } from "./mark";

/** As long as a mark is shown, unless the next one comes before. */
const SHOWN_MS = 5_000;

/** Marks as subtitles: seen while the video plays. */
export function srtText(marks: readonly PlacedMark[]): string {
  return marks
    .map(({ ms, title }, index) => {
      const next = marks[index + 1]?.ms ?? Infinity;
      const until = Math.min(ms + SHOWN_MS, next);
      const times = `${timeOf(ms)} --> ${timeOf(until)}`;
      return `${String(index + 1)}\r\n${times}\r\n${safe(title)}\r\n\r\n`;
    })
    .join("");
}

function timeOf(ms: number): string {
  const clock = clockOf(ms);
  const parts = [clock.hours, clock.minutes, clock.seconds].map(twoDigits);
  return `${parts.join(":")},${String(clock.ms).padStart(3, "0")}`;
}

/** An arrow would be read as times, and brackets as markup. */
function safe(title: string): string {
  return title.replaceAll("-->", "→").replaceAll("<", "‹").replaceAll(">", "›");
}
