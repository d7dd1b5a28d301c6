import { type Baseline, NO_BASELINE } from "./baseline";

/** Of the way in which the state is stored. */
export const ALERT_STATE = 3;

/** What has to be known to alert once: of one session, and stored, as the worker may stop at any time. */
export interface AlertState {
  /** The last row of the session that was looked at. */
  row: number;
  /** By rule: TikTok's clock when it last alerted. */
  firedAt: Record<string, number>;
  /** Streaks, goals and gaps that were told of, each with its rule. */
  told: string[];
  /** Streaks without an end so far, by id, the one that grew last at the end: their last row and its time on TikTok's clock. */
  open: [streak: string, row: number, at: number][];
  comments: Baseline;
  diamonds: Baseline;
  /** Viewers of the last five minutes, by time. */
  viewers: [at: number, viewers: number][];
}

const MAX_TOLD = 300;
const MAX_OPEN = 100;

export function newAlertState(row: number): AlertState {
  return {
    ...{ row, firedAt: {}, told: [], open: [], viewers: [] },
    ...{ comments: NO_BASELINE, diamonds: NO_BASELINE },
  };
}

export function withTold(told: readonly string[], key: string): string[] {
  return [...told, key].slice(-MAX_TOLD);
}

/** `place` is null where the streak is over. */
export function withOpen(
  open: AlertState["open"],
  streak: string,
  place: [row: number, at: number] | null,
): AlertState["open"] {
  const others = open.filter(([id]) => id !== streak);
  return place ? [...others.slice(1 - MAX_OPEN), [streak, ...place]] : others;
}
