import type { AlignedLive, AlignedMinute } from "./compare";
import type { SeriesName } from "./series";

const MINUTE_MS = 60_000;
/** A report of viewers is believed so long. */
const REPORT_HOLDS_MS = 60_000;
/** A minute of which no more than this was missed counts as captured. */
const MISSED_MS = 3_000;

type Counted = Exclude<SeriesName, "viewers">;

interface Minute extends Record<Counted, number> {
  /** Start, epoch ms. */
  minute: number;
  reports: readonly (readonly [at: number, viewers: number, by: string])[];
}

interface Captured {
  /** Where minutes are counted from, epoch ms. */
  beganAt: number;
  /** From the first to the last that was recorded. */
  startedAt: number;
  lastAt: number;
  minutes: readonly Minute[];
  /** What was not captured, on the same clock. */
  gaps: readonly { from: number; to: number }[];
}

/** A live by minutes since its beginning. The minute of the beginning is 0, so equal lives lie upon each other. */
export function alignedMinutes(captured: Captured): AlignedLive {
  const { beganAt, startedAt, lastAt, minutes } = captured;
  const zero = Math.floor(beganAt / MINUTE_MS);
  const byPlace = new Map(
    minutes.map((row) => [Math.floor(row.minute / MINUTE_MS) - zero, row]),
  );
  const first = Math.max(0, Math.floor(startedAt / MINUTE_MS) - zero);
  const end = Math.floor(lastAt / MINUTE_MS) - zero;
  const aligned: (AlignedMinute | undefined)[] = new Array<undefined>(
    Math.max(0, end + 1),
  ).fill(undefined);
  const isWhole = wholeness(captured);
  for (let place = first; place <= end; place += 1) {
    const row = byPlace.get(place);
    const start = (zero + place) * MINUTE_MS;
    const viewers = viewersIn(row, byPlace.get(place - 1), start);
    aligned[place] = minuteOf(row, viewers, isWhole(start));
  }
  return aligned;
}

function minuteOf(
  row: Minute | undefined,
  viewers: number | null,
  isWhole: boolean,
): AlignedMinute {
  const counted = (name: Counted) => (isWhole ? (row?.[name] ?? 0) : null);
  return {
    ...{ viewers, comments: counted("comments"), likes: counted("likes") },
    ...{ diamonds: counted("diamonds"), joins: counted("joins") },
    ...{ follows: counted("follows"), shares: counted("shares") },
  };
}

/** The last report of the minute, else the one before it while that holds. */
function viewersIn(
  row: Minute | undefined,
  before: Minute | undefined,
  start: number,
): number | null {
  const own = row?.reports.at(-1);
  if (own) return own[1];
  const held = before?.reports.at(-1);
  return held && start - held[0] < REPORT_HOLDS_MS ? held[1] : null;
}

/** Whether (nearly) all of a minute was captured: of a part of it the counts would be too low. */
function wholeness({ startedAt, lastAt, gaps }: Captured) {
  return (start: number): boolean => {
    const end = start + MINUTE_MS;
    const outside =
      Math.max(0, startedAt - start) + Math.max(0, end - 1 - lastAt);
    const missed = gaps.reduce(
      (sum, { from, to }) =>
        sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
      outside,
    );
    return missed <= MISSED_MS;
  };
}
