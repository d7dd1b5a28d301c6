import type { Column } from "../formats/column";
import { clockOf, type PlacedMark, twoDigits } from "./mark";

/** `time` is the place in the video, not a moment. */
export const MARKER_COLUMNS: readonly Column<PlacedMark>[] = [
  { name: "seconds", type: "number", read: ({ ms }) => ms / 1_000 },
  { name: "timecode", type: "text", read: ({ ms }) => timecodeOf(ms) },
  { name: "title", type: "text", read: ({ title }) => title },
];

function timecodeOf(ms: number): string {
  const clock = clockOf(ms);
  const parts = [clock.hours, clock.minutes, clock.seconds].map(twoDigits);
  return `${parts.join(":")}.${String(clock.ms).padStart(3, "0")}`;
}
