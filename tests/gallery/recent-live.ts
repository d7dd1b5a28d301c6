import type { RecordedLine } from "../support/recording";
import type { Recording } from "../replay/recording";
import { syntheticLive } from "../replay/synthetic";

export interface RecentLive {
  recording: Recording;
  /** Frames that came before now. */
  past: number;
}

interface Told {
  minutesAgo?: number;
  minutesMore?: number;
  ratePerSecond?: number;
  /** Put among the frames of the past; nobody can read them. */
  unreadable?: readonly Uint8Array[];
}

const MINUTE_MS = 60_000;

/** An invented live that began a while ago and goes on. */
export function recentLive(told: Told = {}): RecentLive {
  const { minutesAgo = 12, minutesMore = 10, ratePerSecond = 5.2 } = told;
  const minutes = minutesAgo + minutesMore;
  const startedAt = Date.now() - minutesAgo * MINUTE_MS;
  const live = syntheticLive({ seed: 4, minutes, ratePerSecond, startedAt });
  const whole = [...live.recording.lines()];
  const extras = (told.unreadable ?? []).map(lineOf);
  const middle = Math.floor(whole.length / 4);
  const lines = [...whole.slice(0, middle), ...extras, ...whole.slice(middle)];
  const past = lines.filter(
    ({ kind, at }) => kind === "frame" && at <= minutesAgo * MINUTE_MS,
  ).length;
  return { recording: { ...live.recording, lines: () => lines }, past };
}

function lineOf(bytes: Uint8Array): RecordedLine {
  const data = Buffer.from(bytes).toString("base64");
  return { at: 0, kind: "frame", url: "", data };
}
