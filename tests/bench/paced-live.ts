import type { Recording } from "../replay/recording";
import { syntheticLive } from "../replay/synthetic";
import type { Expected } from "../replay/tally";

export interface Pace {
  /** What comes in a second; the other follows from it. */
  messagesPerSecond?: number;
  framesPerSecond?: number;
  seconds: number;
  people?: number;
  seed?: number;
}

export interface PacedLive {
  recording: Recording;
  /** To be played at. */
  speed: number;
  expected: Expected;
  messagesPerSecond: number;
}

/** A story tells nothing closer than a millisecond apart, so what is to be faster is a slower one in quick motion. */
const TOLD_PER_SECOND = 100;
/** Of so many asked for, roughly one is not told: times are rounded, and streaks end with the live. */
const SPARE = 1.13;
const FRAME_MESSAGES = 2.2;

/** A live at an exact rate, made before it is played: making it takes no time from what is measured. */
export function pacedLive(pace: Pace): PacedLive {
  const { framesPerSecond, seconds, people = 2_000, seed = 7 } = pace;
  const wanted =
    pace.messagesPerSecond ?? (framesPerSecond ?? 0) * FRAME_MESSAGES;
  const ratePerSecond = Math.min(wanted, TOLD_PER_SECOND);
  const events = Math.ceil(wanted * seconds * SPARE);
  const live = syntheticLive({ seed, people, ratePerSecond, events });
  const lines = [...live.recording.lines()];
  const expected = live.expected();
  const toldSeconds = events / ratePerSecond;
  const speed =
    framesPerSecond === undefined
      ? (wanted * toldSeconds) / expected.messages
      : (framesPerSecond * toldSeconds) / lines.length;
  return {
    ...{ speed, expected },
    recording: { ...live.recording, lines: () => lines },
    messagesPerSecond: (expected.messages / toldSeconds) * speed,
  };
}
