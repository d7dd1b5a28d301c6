import { clockOf, type PlacedMark, twoDigits } from "./mark";

/** YouTube takes a list of chapters only if the first is at 0:00 and none is shorter. */
const LEAST_MS = 10_000;
const MAX_TITLE = 100;

/**
 * Chapters as they are pasted into a video's description. `start` names the first one, which there must be; a mark too
 * near to the one before it is left out.
 */
export function chaptersText(
  marks: readonly PlacedMark[],
  start: string,
): string {
  const kept: PlacedMark[] = [];
  for (const mark of [{ ms: 0, title: start }, ...marks]) {
    const last = kept.at(-1);
    if (!last || wholeSeconds(mark.ms) - wholeSeconds(last.ms) >= LEAST_MS)
      kept.push(mark);
  }
  return kept.map((mark) => `${lineOf(mark)}\n`).join("");
}

/** Chapters know seconds only: what is between them must hold for what is written. */
function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1_000) * 1_000;
}

function lineOf({ ms, title }: PlacedMark): string {
  const { hours, minutes, seconds } = clockOf(ms);
  const time =
    hours > 0
      ? [hours, twoDigits(minutes), twoDigits(seconds)]
      : [minutes, twoDigits(seconds)];
  // Brackets are not allowed in a description.
  const safe = title.replaceAll("<", "‹").replaceAll(">", "›");
  return `${time.join(":")} ${Array.from(safe).slice(0, MAX_TITLE).join("")}`;
}
