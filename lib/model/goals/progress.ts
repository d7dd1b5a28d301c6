/** How much was added in how many ms. */
export interface Gain {
  gained: number;
  ms: number;
}

export interface GoalFacts {
  now: number | null;
  isReached: boolean;
  /** TikTok's clock, epoch ms. */
  clock: number | null;
  /** Null where the figure is none that adds up, or where that is not known. */
  recent: Gain | null;
  whole: Gain | null;
}

export interface GoalProgress {
  now: number | null;
  isReached: boolean;
  /** From 0 to 1. */
  share: number;
  perHourRecent: number | null;
  perHourWhole: number | null;
  /** An estimate: when the target is reached at the recent pace, epoch ms; null without a pace, or beyond a day. */
  endsAt: number | null;
}

const HOUR_MS = 3_600_000;
/** Shorter than that tells no pace. */
const LEAST_MS = 60_000;
const FURTHEST_MS = 24 * HOUR_MS;

export function progressOf(target: number, facts: GoalFacts): GoalProgress {
  const { now, isReached, clock, recent, whole } = facts;
  const perHourRecent = perHour(recent);
  const share = isReached ? 1 : Math.min(1, Math.max(0, (now ?? 0) / target));
  return {
    ...{ now, isReached, share, perHourRecent },
    perHourWhole: perHour(whole),
    endsAt:
      isReached || now === null || clock === null
        ? null
        : endOf(target - now, perHourRecent, clock),
  };
}

function perHour(gain: Gain | null): number | null {
  if (!gain || gain.ms < LEAST_MS) return null;
  return (Math.max(0, gain.gained) / gain.ms) * HOUR_MS;
}

function endOf(
  left: number,
  pace: number | null,
  clock: number,
): number | null {
  if (pace === null || pace <= 0) return null;
  const ms = (left / pace) * HOUR_MS;
  return ms > FURTHEST_MS ? null : clock + ms;
}
