import { inventLive } from "./invented-live";

/** What the demo plays. */
export const DEMO_LIVE = inventLive({
  ...{ seed: 8, people: 250, ratePerSecond: 5.2 },
  ...{ durationMs: 9 * 60_000, hasOddities: false },
});

/** Ms of the live in one of ours. */
export const SPEEDS = [1, 5, 20] as const;
const MAX_SPEED = 500;

/** `?speed=max` plays all of it within a second or two, for tests. */
export function parseSpeed(search: string): number {
  const isMax = new URLSearchParams(search).get("speed") === "max";
  return isMax ? MAX_SPEED : SPEEDS[0];
}
