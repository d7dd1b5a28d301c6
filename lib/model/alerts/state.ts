import { type Baseline, NO_BASELINE } from "./baseline";

/** Of the way in which the state is stored. */
export const ALERT_STATE = 2;

/** What has to be known to alert once: of one session, and stored, as the worker may stop at any time. */
export interface AlertState {
  /** The last row of the session that was looked at. */
  row: number;
  /** By rule: TikTok's clock when it last alerted. */
  firedAt: Record<string, number>;
  /** Streaks, goals and gaps that were told of, each with its rule. */
  told: string[];
  comments: Baseline;
  diamonds: Baseline;
  /** Viewers of the last five minutes, by time. */
  viewers: [at: number, viewers: number][];
}

const MAX_TOLD = 300;

export function newAlertState(row: number): AlertState {
  return {
    ...{ row, firedAt: {}, told: [], viewers: [] },
    ...{ comments: NO_BASELINE, diamonds: NO_BASELINE },
  };
}

export function withTold(told: readonly string[], key: string): string[] {
  return [...told, key].slice(-MAX_TOLD);
}
