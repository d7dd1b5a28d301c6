import { clockOf, type PlacedMark, twoDigits } from "./mark";

/** Frames a second, non-drop. */
export const FRAME_RATE = 30;
/** The format has three digits for the number of an event. */
const MAX_EVENTS = 999;
const MAX_TITLE = 70;
/** Its clock goes to 24 hours. */
const DAY_MS = 24 * 3_600_000;

/** Markers of one frame as a CMX 3600 list, which editors read onto their time line. */
export function edlText(marks: readonly PlacedMark[], title: string): string {
  const events = marks.filter(({ ms }) => ms < DAY_MS).slice(0, MAX_EVENTS);
  return [
    `TITLE: ${plain(title)}`,
    "FCM: NON-DROP FRAME",
    "",
    ...events.flatMap(eventLines),
  ]
    .map((line) => `${line}\r\n`)
    .join("");
}

function eventLines({ ms, title }: PlacedMark, index: number): string[] {
  const from = Math.floor((ms * FRAME_RATE) / 1_000);
  const times = [from, from + 1, from, from + 1].map(timecode);
  const number = String(index + 1).padStart(3, "0");
  return [
    `${number}  AX       V     C        ${times.join(" ")}`,
    `* LOC: ${timecode(from)} RED     ${plain(title)}`,
    "",
  ];
}

/** HH:MM:SS:FF */
function timecode(frame: number): string {
  const wholeSeconds = Math.floor(frame / FRAME_RATE);
  const { hours, minutes, seconds } = clockOf(wholeSeconds * 1_000);
  return [hours, minutes, seconds, frame % FRAME_RATE].map(twoDigits).join(":");
}

/** The format knows ASCII only. */
function plain(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\x20-\x7e]+/gu, " ");
  const title = letters.replace(/\s+/gu, " ").trim().slice(0, MAX_TITLE);
  return title === "" ? "-" : title;
}
